import { expect, test } from 'vitest';
import { diagnosticsOn, EDITION, edition } from '../organisation-in.ts';

const IDS = Array.from({ length: 40 }, (_, index) => `rule-${index + 1}`);

/** What to do about ids that are gone, where so many clauses of an adopted text are in its next edition no more. */
function helpsOn(count: number): readonly string[] {
  const clauses = IDS.slice(0, count).map((id) => `- It says ${id}. {#${id}}\n`);
  const next = edition('## Plots {#plots}\n\nEach plot has one holder.\n').replace('edition: 1', 'edition: 2');
  const found = diagnosticsOn({
    [EDITION]: edition(
      `## Plots {#plots}\n\n${clauses.join('')}`,
      'adoption: {not-recorded: The minutes are lost.}\ncommencement: 2020\n',
    ).replace('status: draft', 'status: adopted'),
    [EDITION.replace('1.md', '2.md')]: next,
  });
  return found.filter(({ rule }) => rule === 'id-vanished').map(({ help }) => help.split('. If it stands')[0] ?? '');
}

test('Where fifteen ids are gone, one finding spells the list out, and the others name their own', () => {
  const [first, second, ...others] = helpsOn(15);
  expect([first, second, others.length]).toEqual([
    `If it is taken out for good, add the line \`removed: [${IDS.slice(0, 15)
      .map((id) => `{id: ${id}}`)
      .join(', ')}]\``,
    'If it is taken out for good, list `{id: rule-2}` with the 14 others that are gone, in the line `removed: […]`',
    13,
  ]);
});

test('Where forty are gone, thirty are spelt out and the others counted', () => {
  expect(helpsOn(40)[0]).toMatch(/\{id: rule-30\}\]` with the 10 others that are gone$/);
});

test('Where three are gone, each finding has the whole line', () => {
  expect(new Set(helpsOn(3)).size).toBe(1);
});
