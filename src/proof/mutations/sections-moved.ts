import type { Family, Mutation } from '../mutation.ts';
import { type RequiredSection, requiredOf } from '../required-section.ts';
import type { EditionFile } from '../subject.ts';

/** Two required sections that follow each other change places, where the kind says that order matters. */
export const sectionsMoved: Family = {
  name: 'Required sections swapped',
  mutationsOf: function* ({ editions }) {
    for (const file of editions.filter(({ kind }) => kind.isOrdered)) yield* swappedIn(file);
  },
};

function* swappedIn(file: EditionFile): Iterable<Mutation> {
  const sections = requiredOf(file);
  for (const [index, section] of sections.entries()) {
    const next = sections[index + 1];
    if (next?.first === section.end) yield swapped(section, next);
  }
}

/** Either of the two may be called the one that is out of place, and only one. */
function swapped(one: RequiredSection, next: RequiredSection): Mutation {
  const { of, lines, first, heading, end } = one;
  const { path } = of;
  const instead = [
    ...lines.slice(next.first, next.end),
    ...(next.end === lines.length ? [''] : []),
    ...lines.slice(first, end),
  ];
  const mutated = [...lines.slice(0, first), ...instead, ...lines.slice(next.end)];
  const places = [one, next].map(
    (section) => mutated.indexOf(lines[section === one ? heading : next.heading] ?? '') + 1,
  );
  const column = of.format === 'markdown' ? 1 : undefined;
  return {
    what: `swapped the sections “${one.words}” and “${next.words}”`,
    file: path,
    changes: new Map([[path, mutated.join('\n')]]),
    expected: [{ rule: 'section-order', severity: 'warning', file: path, lines: places, column }],
    consequences: [],
  };
}
