import { join } from 'node:path';
import { expect, test } from 'vitest';
import { edition, type Files, organisationIn } from '../organisation-in.ts';
import { type Outcome, runCommand } from '../run-command.ts';

const ROOT = join(import.meta.dirname, '../..');

function motionOn(args: readonly string[], files: Files = {}): Outcome {
  return organisationIn(files, (root) => runCommand(['motion', ...args, '--dir', root, '--on', '2026-06-01']));
}

/** The second edition of the small organisation's rules. */
function second(body: string, status = 'draft'): Files {
  const path = 'content/documents/rules/editions';
  const adopted =
    'document: rules\nedition: 1\nstatus: adopted\nadoption: {not-recorded: no minutes are held}\ncommencement: 2020\n';
  return {
    [`${path}/1.md`]: `---\n${adopted}---\n## Plots {#plots}\n\nEach plot has one holder.\n`,
    [`${path}/2.md`]: edition(body).replace('edition: 1', 'edition: 2').replace('status: draft', `status: ${status}`),
  };
}

test('without two editions the motion leads from the one in force to the draft', () => {
  expect(motionOn(['rules'], second('## Plots {#plots}\n\nEach plot has two holders.\n'))).toEqual({
    status: 0,
    out: 'That the Rules of the Society, edition 1, be amended as follows, and the text so amended be adopted as edition 2:\n\n(1) In clause 1.1, for “one holder” substitute “two holders”.\n',
    error: '',
  });
});

test('two editions can be named, in either order, and the motion be written in Markdown', () => {
  const { out } = runCommand(['motion', 'executive', '2..1', '--format', 'markdown'], { cwd: ROOT });
  expect(out.split('\n\n').slice(1)).toEqual([
    '**(1)** In clause 1.3, for “Collate community research and analyse to ensure” substitute “Ensure”.',
    '**(2)** In clause 1.4, for “Sustainable Community Strategy” substitute “sustainable community strategy”.\n',
  ]);
});

test('a draft that follows no text is moved as a whole, and never a text that counts', () => {
  const first = 'That the Rules of the Society, edition 1, be adopted in the words that are before the meeting.\n';
  expect(motionOn(['rules'])).toEqual({ status: 0, out: first, error: '' });
  expect(motionOn(['rules', '--format', 'markdown']).out).toBe(first);
  expect(motionOn(['rules'], second('## Plots {#plots}\n\nEach plot has two holders.\n')).out).not.toBe(first);
});

test('a draft to which the gate is closed is moved, with a word beside it on what is missing', () => {
  const { status, out, error } = motionOn(['rules'], second('## Plots {#plots}\n\nEach plot has [](#tea).\n'));
  expect(status).toBe(0);
  expect(error).toMatch(
    /^Edition 2 is not ready for a meeting: the gate is closed to it\.\n- .+editions\/2\.md, line 8; see cartulary check, citation-unresolved\)\n$/,
  );
  expect(out).toMatch(/^That the Rules of the Society/);
});

test('editions with the same text leave nothing to move', () => {
  expect(motionOn(['rules'], second('## Plots {#plots}\n\nEach plot has one\nholder.\n')).out).toBe(
    'The text of the Rules of the Society is the same in edition 1 and in edition 2, so there is nothing to move.\n',
  );
});

test('what cannot be moved is said in one sentence', () => {
  const draft = second('## Plots {#plots}\n\nEach plot has two holders.\n');
  const withdrawn = second('## Plots {#plots}\n\nEach plot has two holders.\n', 'withdrawn');
  const said = (args: readonly string[], files: Files = {}) => {
    const { status, out, error } = motionOn(args, files);
    return [status, out, error];
  };
  expect([
    said([], draft),
    said(['rule'], draft),
    said(['rules', '1-2'], draft),
    said(['rules', '1..3'], draft),
    said(['rules'], withdrawn),
    said(['rules', '--format', 'pdf'], draft),
    said(['rules'], { ...draft, 'content/documents/rules/editions/2.md': '---\ndocument: [rules\n---\n' }),
  ]).toEqual([
    [2, '', 'cartulary: Name a document: cartulary motion DOCUMENT [A..B].\n'],
    [2, '', 'cartulary: There is no document “rule”: did you mean “rules”?\n'],
    [2, '', 'cartulary: “1-2” does not name two editions: write them as 1..2.\n'],
    [2, '', 'cartulary: “rules” has no edition 3: it has editions 1 and 2.\n'],
    [2, '', 'cartulary: “rules” has no draft and no proposal; name two editions, such as 1..2.\n'],
    [2, '', 'cartulary: There is no format “pdf”: choose text or markdown.\n'],
    [2, '', 'cartulary: The file content/documents/rules/editions/2.md could not be read: cartulary check says why.\n'],
  ]);
}, 60_000);

test('hidden characters do not reach the terminal', () => {
  const { out } = motionOn(['rules'], second('## Plots {#plots}\n\nEach plot has \u202Etwo\u001B holders.\n'));
  expect(out.split('\n\n').at(-1)).toBe(
    '(1) In clause 1.1, for “one holder” substitute “\\u{202e}two\\u{1b} holders”.\n',
  );
});
