import { describe, expect, test, vi } from 'vitest';
import { CannotRun } from '../../src/cli/command.ts';
import { begin } from '../../src/cli/new.ts';
import { errorsOn, inCopyOf, JUNE, type OrganisationCopy } from './organisation-copy.ts';

// A process of its own takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Runs `cartulary new` at a terminal where somebody gives these answers. Gives the exit code, or why it stopped, and all that was said. */
async function atTerminal(
  { root }: OrganisationCopy,
  what: readonly string[],
  answers: readonly string[],
): Promise<{ readonly code: number | string; readonly said: string }> {
  const said: string[] = [];
  const waiting = [...answers];
  const ask = async (question: string) => {
    said.push(question);
    const answer = waiting.shift();
    if (answer === undefined) throw new CannotRun('Stopped. Nothing was written.');
    said.push(`${answer}\n`);
    return answer;
  };
  const code = await Promise.resolve(
    begin.run(
      { root, operands: what, options: {}, switches: new Set(), on: JUNE },
      {
        cwd: root,
        environment: {},
        now: () => new Date(0),
        writeOut: (text) => said.push(text),
        writeError: (text) => said.push(text),
        isTerminal: true,
        ask,
      },
    ),
  ).catch((cause: unknown) => (cause instanceof CannotRun ? cause.message : Promise.reject(cause)));
  return { code, said: said.join('') };
}

const GROUP = ['new', 'group', '--name', 'Culture Team', '--function', 'delivery of culture: arts, sport'];

const EDITION = 'content/documents/culture-team/editions/1.md';

test('a dry run shows the files and writes none', () =>
  inCopyOf('withy', async ({ run, written }) => {
    const { status, out } = await run(...GROUP, '--dry-run');
    expect([status, written()]).toEqual([0, {}]);
    expect(out).toContain('This would be written; nothing was:\n  new: content/bodies/culture-team.yml\n');
    expect(out).toContain('  | constituted-by: culture-team#purpose\n');
  }));

describe('at the terminal', () => {
  test('each question has a default, and a wrong answer is asked again with the reason', () =>
    inCopyOf('tanners', async (copy) => {
      const answers = [
        'group',
        '9',
        'team-charter',
        'Culture Team',
        'Culture!',
        '',
        '',
        '2',
        'puts on plays',
        '',
        '',
        '',
      ];
      const { code, said } = await atTerminal(copy, [], answers);
      expect(said).toContain('  “9” is none of these: policy, standing-orders, team-charter.\n[team-charter] > ');
      expect(said).toContain(
        '  An id has lower-case letters, digits and single hyphens, and starts with a letter.\n[culture-team] > ',
      );
      expect(Object.keys(copy.written())).toEqual([
        'content/bodies/committee.yml',
        'content/bodies/culture-team.yml',
        'content/documents/culture-team/document.yml',
        EDITION,
      ]);
      expect(code).toBe(0);
    }));

  test('an answer may be given with other capitals, or by the name that stands behind it', () =>
    inCopyOf('withy', async (copy) => {
      const { said } = await atTerminal(copy, [], ['Decision', 'BOARD', '2026-06-06']);
      const { said: byName } = await atTerminal(copy, ['edition'], ['rules of the trust', 'Substantive', 'More.']);
      expect(said + byName).not.toContain('is none of these');
    }));

  test('who stops in the middle leaves nothing behind', () =>
    inCopyOf('withy', async (copy) => {
      const { code } = await atTerminal(copy, ['group'], ['', 'Culture Team', '', '', '']);
      expect([code, copy.written()]).toEqual(['Stopped. Nothing was written.', {}]);
    }));

  test('the sections of a new kind are asked for one by one', () =>
    inCopyOf('withy', async (copy) => {
      const answers = [
        'Policy',
        '',
        'What is done about one matter.',
        'Aim',
        'Say why there is a policy.',
        'aim',
        'Review',
        'Say when it is looked at.',
        '',
      ];
      const { code, said } = await atTerminal(copy, ['kind'], answers);
      expect(said).toContain('  Give a heading that no other section has, in Latin letters.\n');
      const schema = JSON.parse(copy.files().get('schemas/kinds/policy.schema.json') ?? '') as {
        readonly properties: { readonly sections: object };
      };
      expect(schema.properties.sections).toEqual({
        type: 'object',
        properties: {
          aim: { $ref: '../section.schema.json', title: 'Aim', description: 'Say why there is a policy.' },
          review: { $ref: '../section.schema.json', title: 'Review', description: 'Say when it is looked at.' },
        },
        required: ['aim', 'review'],
        'x-ordered': true,
      });
      expect([code, errorsOn(copy.root)]).toEqual([0, []]);
    }));
});

describe('where nobody is there to ask', () => {
  const REFUSED: readonly (readonly [args: readonly string[], sentence: string])[] = [
    [['new'], 'Say what is to be begun: group, document, edition, decision, body, term, kind, waiver.'],
    [['new', 'group'], 'Say --name: what is it called?'],
    [['new', 'group', '--name', 'Tea'], 'Say --function: what is it for?'],
    [
      ['new', 'group', '--name', 'Board', '--id', 'board'],
      '--id will not do: “board” is taken already. Choose another.',
    ],
    [
      ['new', 'group', '--name', 'x\u001b[31m'],
      '--name will not do: The answer holds a character that cannot be seen.',
    ],
    [['new', 'group', '--kind', 'nope'], '--kind will not do: “nope” is none of these: rules, working-group-charter.'],
    [['new', 'term', '--name', 'x'], '--name says nothing about a new term.'],
    [['new', 'edition', 'rulez'], 'There is no document “rulez”: did you mean “rules”?'],
    [
      ['new', 'decision', '--body', 'board', '--date', '2026-5-1'],
      '--date will not do: Write the day with the year first, such as 2026-03-12.',
    ],
    [
      ['new', 'body', '--name', 'Tea', '--function', 'tea', '--body-kind', 'board', '--constituted-by', 'rules#tea'],
      '--constituted-by will not do: “rules#tea” is no section or clause of a document.',
    ],
  ];

  test('a missing or wrong answer is one sentence that names the option, and nothing is written', () =>
    inCopyOf('withy', async ({ run, written }) => {
      const answers = await Promise.all(REFUSED.map(([args]) => run(...args)));
      expect(answers).toEqual(
        REFUSED.map(([, sentence]) => ({ status: 2, out: '', error: `cartulary: ${sentence}\n` })),
      );
      expect(written()).toEqual({});
    }));
});

describe('a new document', () => {
  test('of no body is asked for its title, since no other text can say it', () =>
    inCopyOf('withy', async ({ run, written }) => {
      const { status, error } = await run('new', 'document', '--kind', 'working-group-charter');
      expect([status, error, written()]).toEqual([
        2,
        'cartulary: Say --title: what is the title of the document?\n',
        {},
      ]);
    }));

  test('asks for the keys of its kind, and names the sections that it may also have', () =>
    inCopyOf('tanners', async ({ root, run, files }) => {
      const policy = ['new', 'document', '--kind', 'policy', '--title', 'Bicycles: where they go'];
      expect((await run(...policy)).error).toBe(
        'cartulary: Say --keys "review-by: …": the kind “Policy” asks for it.\n',
      );
      for (const words of ['soon', '02028'])
        expect((await run(...policy, '--keys', `review-by: ${words}`)).error).toMatch(
          new RegExp(
            `^cartulary: --keys will not do: “review-by” should be a whole number, and is “${words}”\\. Write `,
          ),
        );
      const { status, out } = await run(...policy, '--keys', 'review-by: 2028', '--id', 'bicycles');
      expect(out).toContain('It may also have these sections: Whom this is for; What we do.\n');
      expect(files().get('content/documents/bicycles/document.yml')).toBe(
        'kind: policy\ntitle: "Bicycles: where they go"\ncustodian: the secretary\n',
      );
      expect(files().get('content/documents/bicycles/editions/1.md')).toBe(
        '---\ndocument: bicycles\nedition: 1\nstatus: draft\nchange: first\nnote: The first edition.\nreview-by: 2028\n---\n' +
          '## What this is for\n\nSay in a sentence why there is a policy.\n\n## Review\n\nSay when the policy is looked at again.\n',
      );
      expect(errorsOn(root).map((line) => line.split(' ')[0])).toEqual(['section-placeholder', 'section-placeholder']);
      expect(status).toBe(0);
    }));

  test('of a kind without sections has one, which still has to be written', () =>
    inCopyOf('withy', async ({ run, files }) => {
      expect((await run('new', 'document', '--kind', 'rules', '--title', 'House rules')).status).toBe(0);
      expect(files().get('content/documents/house-rules/editions/1.md')).toMatch(/---\n## Rules\n\nTo be written\.\n$/);
    }));
});

test('a hint that Markdown could misread stands in the text as it is, and counts as a placeholder', () =>
  inCopyOf('withy', async ({ root, run, files }) => {
    const hints =
      'Aim #1: - Say *why* [this](x) <b>is</b> & _how_, please.; Scope: Say for whom it is, in words {#scope}';
    await run('new', 'kind', '--title', 'Policy', '--description', 'What is done.', '--sections', hints);
    await run('new', 'document', '--kind', 'policy', '--title', 'Dogs');
    expect(files().get('content/documents/dogs/editions/1.md')?.split('---\n')[2]).toBe(
      '## Aim #1\n\n\\- Say \\*why\\* \\[this]\\(x) \\<b>is\\</b> & \\_how\\_, please.\n\n## Scope\n\nTo be written.\n',
    );
    expect(errorsOn(root)).toEqual(
      [9, 13].map((line) => `section-placeholder content/documents/dogs/editions/1.md:${line + 1}`),
    );
  }));
