import type { Edition } from '../../model/edition.ts';
import { isYaml } from '../is-yaml.ts';
import type { NearMiss } from '../near-misses.ts';
import { quote } from '../quote.ts';

const LOOKS: Readonly<Record<Exclude<NearMiss['because'], 'misspelt' | 'similar' | 'level'>, string>> = {
  bold: 'it is only in bold or italics: make it a heading of its own',
  code: 'it stands in a code block: take it out, and make it a heading',
  quotation: 'it stands in a quotation: take away the `>`, and make it a heading',
  html: 'it is written in HTML: make it a heading',
  comment: 'it stands in a comment: take away the comment marks, and make it a heading',
  paragraph: 'it is a plain line: make it a heading',
  'list-item': 'it is an item of a list: make it a heading',
};

/** Says what a missing section was taken for, and how to turn it into the section. */
export function describeNearMiss(near: NearMiss, edition: Pick<Edition, 'source'>): string {
  const { title } = near.section;
  const heading = isYaml(edition.source) ? `\`heading: ${title}\`` : `\`## ${title}\``;
  if (near.because === 'misspelt') return `Did you mean ${quote(title)} here? This says ${quote(near.words)}.`;
  if (near.because === 'similar') return `${quote(near.words)} may be meant as it: give it the heading ${heading}.`;
  if (near.because === 'level')
    return `These are the right words at the wrong level: ${levelAdvice(edition, heading)}.`;
  return `This looks like it, but ${LOOKS[near.because]}, ${heading}.`;
}

function levelAdvice(edition: Pick<Edition, 'source'>, heading: string): string {
  return isYaml(edition.source) ? 'make it an entry of `provisions` itself' : `write ${heading}`;
}
