import type { Family, Mutation } from '../mutation.ts';
import { bodyOf, type RequiredSection, requiredSections } from '../required-section.ts';
import { headingLine, passes } from '../section-mutation.ts';

const NO_BREAK_SPACE = '\u00a0';

/** The heading of each required section is written in another way that means the same: the gate must say nothing. */
export const headingsTolerated: Family = {
  name: 'Headings that may differ',
  mutationsOf: function* (subject) {
    for (const section of requiredSections(subject)) {
      for (const words of section.known.otherHeadings)
        yield reworded(section, 'gave another heading of the kind to', words);
      yield* restyled(section);
    }
  },
};

function* restyled(section: RequiredSection): Iterable<Mutation> {
  const { words } = section;
  const unnumbered = words.replace(/^[\d.]+\s+/, '');
  const spaced = words.includes(' ') ? words.replace(' ', NO_BREAK_SPACE) : `${words}${NO_BREAK_SPACE}`;
  yield reworded(section, 'wrote in capitals the heading of', words.toUpperCase());
  yield reworded(section, 'wrote in small letters the heading of', words.toLowerCase());
  yield reworded(section, 'put a number before the heading of', `3. ${unnumbered}`);
  yield reworded(section, 'put a no-break space in the heading of', spaced);
  yield reworded(section, 'put a colon behind the heading of', `${words.replace(/:$/, '')}:`);
  if (section.of.format === 'yaml') return;
  const [body, heading] = [bodyOf(section), headingLine(section)];
  const underlined = [`${unnumbered}${section.around}`, '-'.repeat(words.length), ''];
  yield passes(section, { what: 'underlined the heading of', lines: [...underlined, ...body] });
  yield passes(section, { what: 'closed with signs the heading of', lines: [`${heading} ##`, ...body] });
}

function reworded(section: RequiredSection, what: string, words: string): Mutation {
  if (section.of.format === 'markdown')
    return passes(section, { what, lines: [headingLine({ ...section, words }), ...bodyOf(section)] });
  const { lines, first, heading, end } = section;
  const own = lines.slice(first, end);
  const named = own.map((line, index) =>
    index === heading - first ? line.replace(/heading:.*/, () => `heading: ${JSON.stringify(words)}`) : line,
  );
  return passes(section, { what, lines: named });
}
