import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EDITION, edition, type Files, organisationIn, SMALL } from '../organisation-in.ts';
import { runCommand } from '../run-command.ts';

const ROOT = join(import.meta.dirname, '../..');

function diff(args: readonly string[], environment: Readonly<Record<string, string>> = {}): readonly string[] {
  return runCommand(['diff', ...args], { cwd: ROOT, environment }).out.split('\n');
}

test('a redline in plain text has a summary, every clause, and deletions before insertions', () => {
  expect(diff(['executive']).slice(0, 10)).toEqual([
    'Terms of Reference of the Executive: edition 1 (in use) to edition 2 (draft)',
    '2 clauses amended (1 in signs or capitals alone); the plan years are unchanged.',
    '',
    '  1  The Gloucester Partnership Executive',
    '    The role of the Executive is to:',
    '    1.1  Take decisions on behalf of and report back to the Strategic Group and wider Gloucester Partnership',
    '    1.2  Be accountable for determining and delivering the Sustainable Community Strategy, ensuring that it is reflected in the strategic and operational plans of partner agencies',
    '~   1.3  [-Ensure-]{+Collate community research and analyse to ensure+} that the actions and priorities in the Sustainable Community Strategy reflect the needs of the community',
    '         (Clause 1.3: “Ensure” becomes “Collate community research and analyse to ensure”.)',
    '~   1.4  Set a two-year action plan to deliver the [-sustainable community strategy-]{+Sustainable Community Strategy+}',
  ]);
});

test('changes alone stand under the headings that they stand under', () => {
  expect(diff(['executive', '1..2', '--changes-only']).slice(3)).toEqual([
    '  1  The Gloucester Partnership Executive',
    '~   1.3  [-Ensure-]{+Collate community research and analyse to ensure+} that the actions and priorities in the Sustainable Community Strategy reflect the needs of the community',
    '         (Clause 1.3: “Ensure” becomes “Collate community research and analyse to ensure”.)',
    '~   1.4  Set a two-year action plan to deliver the [-sustainable community strategy-]{+Sustainable Community Strategy+}',
    '         (Clause 1.4: “sustainable community strategy” becomes “Sustainable Community Strategy”.)',
    '',
  ]);
});

test('in colour what is deleted is red and struck out and what is inserted green, without brackets', () => {
  const coloured = diff(['executive', '--changes-only'], { FORCE_COLOR: '1', NO_COLOR: '' });
  expect(coloured[4]?.replaceAll('\u001B', 'ESC').split(' that')[0]).toBe(
    '~   1.3  ESC[31;9mEnsureESC[39;29mESC[32mCollate community research and analyse to ensureESC[39m',
  );
  const plain = diff(['executive', '--changes-only'], { FORCE_COLOR: '1', NO_COLOR: '1' });
  expect(plain.join('').includes('\u001B')).toBe(false);
});

test('a number that changes and equal editions are said on top', () => {
  const root = join(ROOT, 'test/fixtures/second-organisation');
  expect(diff(['standing-orders', '1..2', '--changes-only', '--dir', root]).slice(1, 4)).toEqual([
    '1 clause amended; 1 number changed; the notice and the majority are unchanged.',
    'The quorum falls from 9 to 7 members.',
    '',
  ]);
  expect(diff(['executive', '1..1', '--changes-only'])).toEqual([
    'Terms of Reference of the Executive: edition 1 (in use) to edition 1 (in use)',
    'Nothing changed.',
    '',
  ]);
});

test('what changed since an earlier state is shown edition by edition', () => {
  const since = (text: string) =>
    organisationIn(SMALL, (base) =>
      organisationIn({ [EDITION]: edition(text) }, (root) =>
        runCommand(['diff', 'rules', '--base', base, '--dir', root]),
      ),
    ).out.split('\n');
  expect(since('## Plots {#plots}\n\nEach plot has two holders.\n')).toEqual([
    'Rules of the Society: edition 1 as it stood before to edition 1 (draft)',
    '1 clause amended.',
    '',
    '  1  Plots',
    '~   1.1  Each plot has [-one holder-]{+two holders+}.',
    '         (Clause 1.1: “one holder” becomes “two holders”.)',
    '',
  ]);
  expect(since('## Plots {#plots}\n\nEach plot has\none holder.\n')).toEqual([
    'Nothing changed in “rules” since then.',
    '',
  ]);
});

test('without a document all that changed is shown, and a text that was adopted as it stood is told', () => {
  const adopted = 'adoption: {not-recorded: lost}\ncommencement: 2020\n';
  const text = '## Plots {#plots}\n\nEach plot has one holder.\n';
  const since = (files: Files, ...args: readonly string[]) =>
    organisationIn({ [EDITION]: edition(text) }, (base) =>
      organisationIn(files, (root) => runCommand(['diff', ...args, '--base', base, '--dir', root])),
    );
  const files = { [EDITION]: edition(text, adopted).replace('status: draft', 'status: adopted') };
  const told =
    'Rules of the Society\n  Edition 1 was draft and is adopted now.\n  At the head of edition 1 these change: “adoption”, “commencement”.\n';
  expect([since(files).out, since(files, 'rules').out, since({ [EDITION]: edition(text) }).out]).toEqual([
    told,
    told,
    'Nothing changed since then.\n',
  ]);
  expect(since(files, 'rules', '1..1').error).toBe(
    'cartulary: Name two editions, or a state before with --since or --base, not both.\n',
  );
});

test('hidden characters do not reach the terminal', () => {
  const text = '## Plots {#plots}\n\nEach plot has \u202Etwo\u001B[31m holders.\n';
  const { out } = organisationIn({ [EDITION]: edition(text) }, (root) =>
    runCommand(['diff', 'rules', '1..1', '--dir', root]),
  );
  expect(out.includes('\u202E') || out.includes('\u001B')).toBe(false);
  expect(out).toContain('Each plot has \\u{202e}two\\u{1b}[31m holders.');
});
