import { describe, expect, test, vi } from 'vitest';
import { CannotRun } from '../../src/cli/command.ts';
import { begin } from '../../src/cli/new.ts';
import { checkFolder } from '../../src/pipeline/check-folder.ts';
import { inCopyOf, isThere, JUNE, type OrganisationCopy, type OrganisationName } from './organisation-copy.ts';

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

/** The rules that the gate names, with the file and the line. */
function gateOn(root: string): readonly string[] {
  return checkFolder({ root, on: JUNE })
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ rule, place }) => `${rule} ${place.file}:${place.line}`);
}

const GROUP = ['new', 'group', '--name', 'Culture Team', '--function', 'delivery of culture: arts, sport'];

interface Expected {
  readonly body: string;
  readonly parent: readonly [path: string, lines: readonly string[]];
  readonly about: string;
  readonly sections: readonly (readonly [heading: string, hint: string])[];
}

const HEAD = 'name: Culture Team\nshort-name: the Culture Team\n';
const FUNCTION = 'function: "delivery of culture: arts, sport"\n';
const TWO_SEATS = 'seats:\n  - {id: chair, role: chair}\n  - {id: vice-chair, role: vice-chair}\n';

const GROUPS: Readonly<Record<OrganisationName, Expected>> = {
  gloucester: {
    body: `${HEAD}kind: thematic-group\n${FUNCTION}constituted-by: culture-team#purpose\nreports-to: [executive]\n${TWO_SEATS}`,
    parent: [
      'content/bodies/executive.yml',
      [
        '- commissions: [environment-group, neighbourhoods-group, wellbeing-group, economy-group]',
        '+ commissions: [environment-group, neighbourhoods-group, wellbeing-group, economy-group, culture-team]',
        '+   - id: culture',
        '+     holder: the chair of the Culture Team',
        '+     sits-for: culture-team',
      ],
    ],
    about:
      'kind: thematic-terms-of-reference\ntitle: Terms of Reference of the Culture Team\nbody: culture-team\ncustodian: the chair of the Culture Team\n',
    sections: [
      ['Purpose', 'Say in a sentence or two why the group exists and which aim of the Partnership it serves.'],
      [
        'Objectives',
        'List what the group means to achieve. Choose things that a reader could later see were done or not done.',
      ],
      [
        'Group responsibilities',
        'List what the group must do, to whom it answers and what it may decide. Say what it leaves to others.',
      ],
      [
        'Links to the Conference and LAA',
        "Say how the group's work feeds the Gloucestershire Conference and the Local Area Agreement, and how word comes back.",
      ],
      [
        'Links to wider work',
        'Name the other groups, partnerships, strategies and plans that the group works with, and say what passes between them.',
      ],
      [
        'Ways of working',
        'Say how often the group meets, how it is called together, how many must be present, and how it decides and reports.',
      ],
      [
        'Membership',
        'Say which posts and sectors are members, how the chair and vice-chair are chosen and for how long. Name no person.',
      ],
    ],
  },
  withy: {
    body: `${HEAD}kind: working-group\n${FUNCTION}constituted-by: culture-team#purpose\nreports-to: [board]\n${TWO_SEATS}`,
    parent: [
      'content/bodies/board.yml',
      [
        '- commissions: [millers]',
        '+ commissions: [millers, culture-team]',
        '+   - {id: culture-team, role: member, sits-for: culture-team, as: chair}',
      ],
    ],
    about:
      'kind: working-group-charter\ntitle: Charter of the Culture Team\nbody: culture-team\ncustodian: the chair of the group\n',
    sections: [
      ['Purpose', 'Say in a sentence or two why the group exists.'],
      ['Ways of working', 'Say how often the group meets, how it decides and to whom it reports.'],
      ['Membership', 'Say who may join and how the chair is chosen.'],
    ],
  },
  tanners: {
    body: `${HEAD}kind: team\n${FUNCTION}constituted-by: culture-team#task\nreports-to: [committee]\nseats:\n  - {id: convenor, role: convenor}\n`,
    parent: [
      'content/bodies/committee.yml',
      [
        '- commissions: [repairs-team, garden-team]',
        '+ commissions: [repairs-team, garden-team, culture-team]',
        '+   - {id: culture, role: member, sits-for: culture-team, as: convenor}',
      ],
    ],
    about: 'kind: team-charter\ntitle: Charter of the Culture Team\nbody: culture-team\n',
    sections: [
      ['Task', 'To be written.'],
      ['Convenor', 'To be written.'],
    ],
  },
  riverside: {
    body: `${HEAD}kind: working-group\n${FUNCTION}constituted-by: culture-team#purpose\nreports-to: [committee]\n${TWO_SEATS}`,
    parent: [
      'content/bodies/committee.yml',
      [
        '- commissions: [paths-group]',
        '+ commissions: [paths-group, culture-team]',
        '+   - {id: culture, role: member, sits-for: culture-team, as: chair}',
      ],
    ],
    about:
      'kind: group-charter\ntitle: Charter of the Culture Team\nbody: culture-team\ncustodian: the chair of the group\n',
    sections: [
      ['Purpose', 'Say in a sentence or two why the group exists.'],
      ['Members', 'Say who may join and how the chair is chosen.'],
    ],
  },
};

const EDITION = 'content/documents/culture-team/editions/1.md';

describe('a new group is a body, its document, and its seat, and the gate asks for its words and for nothing else', () => {
  for (const [name, expected] of Object.entries(GROUPS) as readonly [OrganisationName, Expected][]) {
    test.skipIf(!isThere(name))(
      `in ${name}${name === 'riverside' ? ' (it lies in ../shared, or this is skipped)' : ''}`,
      () =>
        inCopyOf(name, ({ root, runAlone, files, written }) => {
          expect(gateOn(root)).toEqual([]);
          const { status, out } = runAlone(...GROUP);
          expect(written()).toEqual({
            'content/bodies/culture-team.yml': ['new'],
            'content/documents/culture-team/document.yml': ['new'],
            [EDITION]: ['new'],
            [expected.parent[0]]: expected.parent[1],
          });
          const text = expected.sections.map(([heading, hint]) => `## ${heading}\n\n${hint}\n`).join('\n');
          expect([
            files().get('content/bodies/culture-team.yml'),
            files().get('content/documents/culture-team/document.yml'),
            files().get(EDITION),
          ]).toEqual([
            expected.body,
            expected.about,
            `---\ndocument: culture-team\nedition: 1\nstatus: draft\nchange: first\nnote: The first edition.\n---\n${text}`,
          ]);
          expect(gateOn(root)).toEqual(
            expected.sections.map((_, index) => `section-placeholder ${EDITION}:${10 + 4 * index}`),
          );
          for (const [index, [heading, hint]] of expected.sections.entries()) {
            expect(out).toContain(`  ${EDITION}, line ${10 + 4 * index}: ${heading}: ${hint}\n`);
          }
          expect(status).toBe(0);
        }),
    );
  }
});

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
      expect([code, gateOn(copy.root)]).toEqual([0, []]);
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
  test('asks for the keys of its kind, and names the sections that it may also have', () =>
    inCopyOf('tanners', async ({ root, run, files }) => {
      const policy = ['new', 'document', '--kind', 'policy', '--title', 'Bicycles: where they go'];
      expect((await run(...policy)).error).toBe(
        'cartulary: Say --keys "review-by: …": the kind “Policy” asks for it.\n',
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
      expect(gateOn(root).map((line) => line.split(' ')[0])).toEqual(['section-placeholder', 'section-placeholder']);
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
    expect(gateOn(root)).toEqual(
      [9, 13].map((line) => `section-placeholder content/documents/dogs/editions/1.md:${line + 1}`),
    );
  }));

describe('a next edition is a copy of the text in force, as a draft that nobody has decided', () => {
  test('in Markdown, with its ids, numbers and text', () =>
    inCopyOf('withy', async ({ root, run, files }) => {
      const { status, out } = await run('new', 'edition', 'rules', '--note', 'The Board may meet by telephone.');
      const before = files().get('content/documents/rules/editions/1.md') ?? '';
      expect(files().get('content/documents/rules/editions/3.md')).toBe(
        before
          .replace(
            'edition: 1\nstatus: adopted\nadoption: {decision: agm-2025}\ncommencement: 2025-04-01\n',
            'edition: 3\nstatus: draft\n',
          )
          .replace(
            'change: first\nnote: The first rules of the Trust.',
            'change: substantive\nnote: The Board may meet by telephone.',
          ),
      );
      expect(out).toContain('Edition 2 is proposed too. See that the two do not run side by side.\n');
      expect([status, gateOn(root)]).toEqual([0, []]);
    }));

  test('in YAML, with a note that is still to be written', () =>
    inCopyOf('tanners', async ({ root, run, files }) => {
      expect((await run('new', 'edition', 'standing-orders', '--change', 'editorial')).status).toBe(0);
      const before = files().get('content/documents/standing-orders/editions/1.yml') ?? '';
      expect(files().get('content/documents/standing-orders/editions/3.yml')).toBe(
        before
          .replace(
            'edition: 1\nstatus: adopted\nadoption: {decision: members-2019}\ncommencement: 2020-01\n',
            'edition: 3\nstatus: draft\n',
          )
          .replace(
            'change: first\nnote: The first standing orders.',
            'change: editorial\nnote: "TBC: say in one sentence what changes."',
          ),
      );
      expect(gateOn(root)).toEqual([]);
    }));

  test('of a source’s text is the writer’s own, and leaves out what speaks of the source', () =>
    inCopyOf('gloucester', async ({ run, files }) => {
      const { out } = await run('new', 'edition', 'member-protocol', '--note', 'The handbook is named.');
      const copy = files().get('content/documents/member-protocol/editions/2.md') ?? '';
      expect(copy.slice(0, copy.indexOf('numbers:'))).toBe(
        '---\ndocument: member-protocol\nedition: 2\nstatus: draft\nchange: substantive\nnote: The handbook is named.\n',
      );
      expect(copy).not.toContain('\nnotes:');
      expect(copy.slice(copy.indexOf('\n---\n'))).toBe(
        (files().get('content/documents/member-protocol/editions/1.md') ?? '').replace(/^---\n[\s\S]*?(?=\n---\n)/, ''),
      );
      expect(out).toContain('so it is no longer marked as transcribed, and left out the editor’s notes');
      expect(out).toMatch(/Still to be written:\n.*member-protocol\/editions\/2\.md, line \d+: .*\(to be completed\)/);
    }));

  test('of an illustration stays one, unless somebody says that it is meant', () =>
    inCopyOf('gloucester', async ({ run, files }) => {
      await run('new', 'edition', 'economy-group', '--note', 'One.');
      await run('new', 'edition', 'economy-group', '--note', 'Two.', '--illustrative', 'no');
      const heads = [2, 3].map((number) => files().get(`content/documents/economy-group/editions/${number}.md`) ?? '');
      expect(heads.map((text) => text.includes('\nillustrative: true\n'))).toEqual([true, false]);
    }));

  test('brings along what was let pass in the text it copies, and says so', () =>
    inCopyOf('tanners', async ({ root, run }) => {
      const { status, out } = await run('new', 'edition', 'pets-policy', '--note', 'Cats too.');
      expect(out).toContain('The gate also says:\n  This kind of document has no section “Money”.');
      expect([status, gateOn(root)]).toEqual([
        0,
        ['section-unexpected content/documents/pets-policy/editions/2.md:18'],
      ]);
    }));
});

test('a decision, a body, a term and a waiver are written so that the gate stays open', () =>
  inCopyOf('withy', async ({ root, run, files, written }) => {
    const outcomes = [
      await run(
        'new',
        'decision',
        '--body',
        'board',
        '--date',
        '2026-05-01',
        '--minute',
        '3.10',
        '--present',
        '5',
        '--for',
        '4',
        '--against',
        '1',
      ),
      await run('new', 'decision', '--body', 'board', '--date', '2026-05-01'),
      await run(
        'new',
        'term',
        '--term',
        'mill race',
        '--definition',
        'The channel that leads the water in: to the wheel.',
        '--also',
        'leat, race',
      ),
      await run(
        'new',
        'body',
        '--name',
        'Tea Room',
        '--body-kind',
        'working-group',
        '--function',
        'serves tea',
        '--constituted-by',
        'rules#working-groups',
        '--reports-to',
        'board',
        '--commissioned-by',
        'board',
      ),
    ];
    expect(outcomes.map(({ status, error }) => [status, error])).toEqual(outcomes.map(() => [0, '']));
    expect(files().get('content/decisions/board-2026-05-01.yml')).toBe(
      'body: board\ndate: 2026-05-01\nminute: "3.10"\npresent: 5\nvotes: {for: 4, against: 1, abstained: 0}\n',
    );
    expect(files().get('content/decisions/board-2026-05-01-2.yml')).toBe('body: board\ndate: 2026-05-01\n');
    expect(written()['content/terms.yml']).toEqual([
      '+ - id: mill-race',
      '+   term: mill race',
      '+   definition: "The channel that leads the water in: to the wheel."',
      '+   also: [leat, race]',
    ]);
    expect(written()['content/bodies/board.yml']).toEqual([
      '- commissions: [millers]',
      '+ commissions: [millers, tea-room]',
      '+   - {id: tea-room, role: member, sits-for: tea-room, as: chair}',
    ]);
    expect(gateOn(root)).toEqual([]);
    await run(...GROUP);
    await run(
      'new',
      'waiver',
      '--rule',
      'section-placeholder',
      '--at',
      'culture-team@1',
      '--reason',
      'It is being written.',
      '--granted-by',
      'the secretary',
      '--until',
      '2026-12-31',
    );
    expect(gateOn(root)).toEqual([]);
  }));

test('a decision is not recorded as adopting what is still a draft', () =>
  inCopyOf('withy', async ({ run, written }) => {
    const { status, out } = await run(
      'new',
      'decision',
      '--body',
      'friends-meeting',
      '--date',
      '2026-05-02',
      '--adopts',
      'rules@2',
    );
    expect([status, out, written()]).toEqual([
      1,
      'This is not done, and nothing was written:\n- rules@2 is not marked as adopted. Run “cartulary adopt rules@2”: it records the decision in the same step.\n',
      {},
    ]);
  }));
