import { SLIPS, type Slip } from '../misspell.ts';
import type { Family, Mutation } from '../mutation.ts';
import { bodyOf, isNamedByWords, type RequiredSection, requiredSections } from '../required-section.ts';
import { headingLine, missesIt, type Rewrite } from '../section-mutation.ts';

/** The name of each required section is misspelt: its heading, its id where that is what names it, or both. */
export const headingsMisspelt: Family = {
  name: 'Headings misspelt',
  mutationsOf: function* (subject) {
    for (const section of requiredSections(subject)) for (const slip of SLIPS) yield misspelt(section, slip);
  },
};

function misspelt(section: RequiredSection, slip: Slip): Mutation {
  return missesIt(section, { what: `${slip.what} the name of`, lines: linesFor(section, slip) });
}

function linesFor(section: RequiredSection, slip: Slip): Rewrite['lines'] {
  const { known, words, id, around } = section;
  const wrong = isNamedByWords(section) ? slip.of(words) : words;
  const isNamedById = id === known.id;
  if (section.of.format === 'markdown') {
    const braces = isNamedById ? around.replace(`#${known.id}`, `#${slip.of(known.id)}`) : around;
    return [headingLine({ words: wrong, around: braces }), ...bodyOf(section)];
  }
  const { lines, first, heading, end } = section;
  return lines.slice(first, end).map((line, index) => {
    if (index === heading - first) return line.replace(words, wrong);
    const isId = isNamedById && line.replace('-', ' ').startsWith(`${around}  id:`);
    return isId ? line.replace(known.id, slip.of(known.id)) : line;
  });
}
