import { describe, expect, test } from 'vitest';
import { clauseTools } from '../../src/site/page-models/clause-tools.ts';
import { forgeOf } from '../../src/site/page-models/forge.ts';
import { suggestionsFor } from '../../src/site/page-models/suggestions.ts';
import { diagnosticsOn, EDITION, edition, type Files, SMALL } from '../organisation-in.ts';
import { constitutionOf, editionIn } from './constitution-of.ts';

const TEXT = '## Plots {#plots}\n\nEach plot has one holder. {#holder}\n';
const ADOPTED = edition(TEXT, 'adoption: {not-recorded: lost}\n').replace('status: draft', 'status: adopted');
const site = (more: string): Files => ({ 'content/site.yml': `${SMALL['content/site.yml']}${more}` });
const subjectOf = (files: Files, number = 1) => {
  const constitution = constitutionOf({ [EDITION]: edition(TEXT), ...files });
  return { constitution, ...editionIn(constitution, number) };
};
const waysOf = (files: Files, number = 1) => suggestionsFor(subjectOf(files, number)).ways;
const fieldsOf = (url = '') => Object.fromEntries(new URL(url).searchParams);

const WRITE = 'contact: secretary@mill-lane.example\n';
const KEPT = 'repository: https://github.com/mill-lane/rules\n';

describe('A reader who suggests a change', () => {
  test('has three ways where the texts are kept with an editor, the one without an account first', () => {
    expect(waysOf(site(WRITE + KEPT)).map(({ text, needs }) => [text, needs])).toEqual([
      ['Write an e-mail', 'needs no account'],
      ['Fill in a form', 'needs an account on github.com'],
      ['Edit the text', 'needs an account on github.com'],
    ]);
  });

  test('has the repository and a letter where its host is unknown', () => {
    expect(
      waysOf(site(`${WRITE}repository: https://code.example/rules\n`)).map(({ text, href }) => [text, href]),
    ).toEqual([
      ['Write an e-mail', expect.stringMatching(/^mailto:secretary@mill-lane\.example\?subject=/)],
      ['Go to where the texts are kept', 'https://code.example/rules'],
    ]);
  });

  test('has the page of the contact where that is a page', () => {
    expect(waysOf(site('contact: https://mill-lane.example/contact\n'))).toEqual([
      {
        text: 'Write to https://mill-lane.example/contact',
        href: 'https://mill-lane.example/contact',
        needs: 'needs no account',
        template: undefined,
      },
    ]);
  });

  test('has none where nobody says where to write', () => {
    expect([waysOf({}), waysOf(site('contact: the shed on Sundays\n'))]).toEqual([[], []]);
  });

  test('opens a letter that names the text and leaves room for the words', () => {
    const [letter] = waysOf(site(WRITE));
    expect(fieldsOf(letter?.href)).toEqual({
      subject: 'Change: Rules of the Society, edition 1 (draft)',
      body: [
        'I suggest a change to the Rules of the Society, edition 1 (draft).',
        'https://mill-lane.example/documents/rules/editions/1/',
        '',
        'It should say:',
        '',
        '',
        'Because:',
        '',
        '',
      ].join('\r\n'),
    });
    expect(letter?.href).not.toContain('+');
  });

  test('fills the fields of the form in the repository, with room for one clause and its words', () => {
    const form = waysOf(site(KEPT))[0];
    expect(fieldsOf(form?.href)).toEqual({
      template: 'change.yml',
      title: 'Change: Rules of the Society, edition 1 (draft)',
      document: 'Rules of the Society, edition 1',
    });
    expect(fieldsOf(form?.template)).toEqual({
      template: 'change.yml',
      title: 'Change: ~name~ of the Rules of the Society, edition 1 (draft)',
      document: 'Rules of the Society, edition 1',
      clause: '~name~',
      now: '~words~',
    });
  });

  test('edits on the branch that the organisation names', () => {
    expect(waysOf(site(`${KEPT}branch: trunk\n`)).at(-1)?.href).toBe(
      'https://github.com/mill-lane/rules/edit/trunk/content/documents/rules/editions/1.md',
    );
  });
});

describe('Each host has addresses of its own', () => {
  const draft = { subject: 'A b', document: 'Rules', provision: 'clause 1', words: 'x&y', letter: 'L' };
  test.each([
    [
      'https://gitlab.com/o/r',
      'https://gitlab.com/o/r/-/edit/main/a/1.md',
      'https://gitlab.com/o/r/-/new/main/a?file_name=2.md',
      'https://gitlab.com/o/r/-/issues/new?issue%5Btitle%5D=A%20b&issue%5Bdescription%5D=L',
    ],
    [
      'https://codeberg.org/o/r/',
      'https://codeberg.org/o/r/_edit/main/a/1.md',
      'https://codeberg.org/o/r/_new/main/a?filename=2.md',
      'https://codeberg.org/o/r/issues/new?title=A%20b&body=L',
    ],
    [
      'https://github.com/o/r',
      'https://github.com/o/r/edit/main/a/1.md',
      'https://github.com/o/r/new/main/a?filename=2.md',
      'https://github.com/o/r/issues/new?template=change.yml&title=A%20b&document=Rules&clause=clause%201&now=x%26y',
    ],
  ])('%s', (repository, edit, create, issue) => {
    const forge = forgeOf(repository, 'main');
    expect([forge?.edit('a/1.md'), forge?.create('a', '2.md'), forge?.issue(draft)]).toEqual([edit, create, issue]);
  });

  test('and one that only looks like another has none', () => {
    expect(forgeOf('https://github.com.example/o/r', 'main')?.name).not.toBe('github.com');
    expect(forgeOf('https://notgithub.com/o/r', 'main')).toBeUndefined();
  });
});

describe('Comments on a text', () => {
  const commentsOn = (more: string) => suggestionsFor(subjectOf({ [EDITION]: edition(TEXT, more) })).comments;

  test('are invited until the last day, and closed on the next', () => {
    expect([
      commentsOn('comment-until: 2026-06-01\n'),
      commentsOn('comment-until: 2026-05-31\n'),
      commentsOn(''),
    ]).toEqual([
      'Comments are welcome until 1 June 2026.',
      'Comments closed on 31 May 2026.',
      'Comments are welcome. No last day is set.',
    ]);
  });

  test('are not asked for where it was decided on', () => {
    expect(suggestionsFor(subjectOf({ [EDITION]: ADOPTED })).comments).toBeUndefined();
  });
});

describe('The tools for a clause', () => {
  test('know its permanent address, its address in the edition and how the text is cited', () => {
    const { permanent, edition: own, citation } = clauseTools(subjectOf({}));
    expect([permanent, own, citation]).toEqual([
      'https://mill-lane.example/id/rules/',
      'https://mill-lane.example/documents/rules/editions/1/',
      'Mill Lane Allotments, Rules of the Society, edition 1 (draft)',
    ]);
    expect(clauseTools(subjectOf({ [EDITION]: ADOPTED })).citation).toBe(
      'Mill Lane Allotments, Rules of the Society, edition 1',
    );
  });
});

test('a branch with a space in it closes the gate', () => {
  expect(diagnosticsOn(site('branch: my branch\n')).map(({ rule, severity }) => [rule, severity])).toEqual([
    ['schema-value', 'error'],
  ]);
});
