import { join } from 'node:path';
import { expect, test } from 'vitest';
import { show } from '../../src/cli/show.ts';
import { EDITION, edition, organisationIn } from '../organisation-in.ts';
import { type Outcome, runCommand } from '../run-command.ts';

const SECOND = join(import.meta.dirname, '../fixtures/second-organisation');

function shown(...args: readonly string[]): Outcome {
  return runCommand(['show', ...args, '--dir', SECOND]);
}

test('a text is shown with its numbers, under the sentence that says what it was on the day', () => {
  expect(shown('complaints-policy', '--as-of', '2023-03-01')).toEqual({
    status: 0,
    error: '',
    out: `The Complaints Policy, edition 2
In force since 1 March 2023. Adopted by the Committee of Management at its meeting on 14 February
2023, minute 3.10.
As on 1 March 2023.

This policy is for tenants and for those who visit them.

1  1. WHAT THIS IS FOR
  1.1  So that a complaint is heard once, and properly.

2  What we do
  The secretary:
  2.1  writes down the complaint in the words of the person who makes it;
  2.2  tells the Committee of it;
  2.3  answers within ten working days.
       Where more time is needed, the secretary says so and why.

Complaints about the secretary
  2.4  The chair does what clause 2.1 and clause 2.3 say.

3  Review
  3.1  We look at this policy as section 2 (The Committee) of the Standing Orders asks, and at the
       latest in the year above.
`,
  });
});

test('each day has its own text, and any edition can be named', () => {
  const head = (...args: readonly string[]) => shown('complaints-policy', ...args).out.split('. ')[0];
  expect([head('--as-of', '2023-02-13'), head('--on', '2026-06-01', '--edition', '1')]).toEqual([
    'The Complaints Policy, edition 1\nIn use',
    'The Complaints Policy, edition 1\nRepealed',
  ]);
});

test('Markdown and JSON are the exports of the site', () => {
  const [markdown, json] = ['markdown', 'json'].map(
    (format) => shown('complaints-policy', '--as-of', '2023-03-01', '--format', format).out,
  );
  expect(markdown?.split('\n').slice(0, 5)).toEqual([
    '---',
    '# The Complaints Policy, edition 2',
    '# In force since 1 March 2023. Adopted by the Committee of Management at its meeting on 14 February 2023, minute 3.10.',
    '# As on 1 March 2023: https://tanners-yard.example/papers/documents/complaints-policy/editions/2/',
    'document: complaints-policy',
  ]);
  expect(JSON.parse(json ?? '')).toMatchObject({ standing: { day: '2023-03-01', is: 'in-force' } });
});

test('what cannot be shown is said in one sentence', () => {
  const said = (...args: readonly string[]) => {
    const { status, out, error } = shown(...args);
    return [status, out, error];
  };
  expect([
    said('complaints-policy', '--as-of', '2023-02-20'),
    said('complaints-policy', '--edition', '3'),
    said('complaints-policy', '--format', 'pdf'),
    said('complaints-policy', '--as-of', 'May'),
    said('complaints-policy', '--as-of', '2023-02-20', '--on', '2023-02-20'),
    said('complaint-policy'),
  ]).toEqual([
    [
      2,
      '',
      'cartulary: Of “complaints-policy” no text is in force on 20 February 2023 (edition 2 comes into force on 1 March 2023); name an edition with --edition: 1, 2.\n',
    ],
    [2, '', 'cartulary: “complaints-policy” has no edition 3: it has editions 1 and 2.\n'],
    [2, '', 'cartulary: There is no format “pdf”: choose text, markdown or json.\n'],
    [2, '', 'cartulary: “May” is not a day: write --as-of 2026-03-12.\n'],
    [2, '', 'cartulary: Give --on or --as-of, and not both.\n'],
    [2, '', 'cartulary: There is no document “complaint-policy”: did you mean “complaints-policy”?\n'],
  ]);
}, 60_000);

test('the gate is asked for a day under either name, and one of them forgives what was decided later', () => {
  const ask = (day: string) =>
    ['--on', '--as-of'].map((name) => runCommand(['check', SECOND, name, day, '--format', 'json']).out);
  const [one, other] = ask('2026-06-01');
  expect([one, other]).toEqual(['[]\n', '[]\n']);
  const path = 'content/documents/rules/editions/1.md';
  const files = {
    [path]: edition('## Plots {#plots}\n\nEach plot has one holder.\n', 'adoption: {decision: agm}\n').replace(
      'status: draft',
      'status: adopted',
    ),
    'content/bodies/meeting.yml': 'name: Meeting\nkind: meeting\nfunction: decides\nconstituted-by: rules@1#plots\n',
    'content/decisions/agm.yml': 'body: meeting\ndate: 2024-03-09\nadopts: [rules@1]\n',
  };
  const codes = organisationIn(files, (root) =>
    ['--on', '--as-of'].map((name) => runCommand(['check', root, name, '2020-01-01']).status),
  );
  expect(codes).toEqual([1, 0]);
}, 60_000);

test('no form obeys or hides a hidden character at a terminal', () => {
  const files = { [EDITION]: edition('## Plots {#plots}\n\nEach plot\u202E has \u{E0041}one holder.\n') };
  const forms = organisationIn(files, (root) => ['text', 'markdown', 'json'].map((format) => shownHere(root, format)));
  expect(forms.map((text) => /[\u202E\u{E0041}]/u.test(text))).toEqual([false, false, false]);
  expect(forms[2]).toContain('plot\\u202e has \\udb40\\udc41one');
});

function shownHere(root: string, format: string): string {
  const written: string[] = [];
  const options = { format, edition: '1' };
  show.run(
    { root, operands: ['rules'], options, switches: new Set(), on: '2026-06-01' },
    {
      cwd: root,
      environment: {},
      now: () => new Date(0),
      writeOut: (text) => written.push(text),
      writeError: () => undefined,
      isTerminal: true,
      ask: undefined,
    },
  );
  return written.join('');
}
