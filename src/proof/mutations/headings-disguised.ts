import type { Family, Mutation } from '../mutation.ts';
import { bodyOf, type RequiredSection, requiredSections } from '../required-section.ts';
import { entryLines, headingLine, missesIt, type Rewrite } from '../section-mutation.ts';

/** The heading of each required section looks like one to a hasty reader, and is none. */
export const headingsDisguised: Family = {
  name: 'Headings that are none',
  mutationsOf: function* (subject) {
    for (const section of requiredSections(subject))
      yield* section.of.format === 'markdown' ? inMarkdown(section) : inYaml(section);
  },
};

function* inMarkdown(section: RequiredSection): Iterable<Mutation> {
  const { words } = section;
  const body = bodyOf(section);
  const heading = headingLine(section);
  const instead = (what: string, lines: Rewrite['lines']) => missesIt(section, { what, lines: [...lines, ...body] });
  yield instead('raised to level 1 the heading of', [headingLine(section, 1)]);
  yield instead('lowered to level 3 the heading of', [headingLine(section, 3)]);
  yield instead('wrote in bold the heading of', [`**${words}**`]);
  yield instead('wrote as a plain line the heading of', [words]);
  yield instead('put in a code fence the heading of', ['```', heading, '```']);
  yield instead('put in a quotation the heading of', [`> ${heading}`]);
  yield instead('put in a comment the heading of', [`<!-- ${heading} -->`]);
  yield instead('left out the blank in the heading of', [heading.replace('## ', '##')]);
  yield instead('indented by four blanks the heading of', ['', `    ${heading}`]);
  yield missesIt(section, { what: 'put in a code fence', lines: ['```', heading, ...body, '```', ''], visible: [] });
  yield missesIt(section, { what: 'put in a comment', lines: ['<!--', heading, ...body, '-->', ''], visible: [] });
}

function* inYaml(section: RequiredSection): Iterable<Mutation> {
  const { around, words, lines, first, heading, end } = section;
  const own = lines.slice(first, end);
  const asText = own.map((line, index) =>
    index === heading - first ? line.replace(/heading:.*/, () => `text: ${JSON.stringify(words)}`) : line,
  );
  const hasText = own.some((line) => line.replace('-', ' ').startsWith(`${around}  text:`));
  if (!hasText) yield missesIt(section, { what: 'wrote as a plain text the heading of', lines: asText });
  const nested = own.map((line) => `    ${line}`);
  const outer = entryLines({ around, id: undefined, words: 'An outer heading' });
  yield missesIt(section, { what: 'lowered to level 3', lines: [...outer, `${around}  clauses:`, ...nested] });
}
