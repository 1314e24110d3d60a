import type { Edition } from '../../model/edition.ts';
import { plainText } from '../../model/phrasing.ts';
import type { Section } from '../../model/provision.ts';
import { nearest } from '../../model/suggest.ts';
import { sectionsOf } from '../paragraphs-of.ts';
import { quote } from '../quote.ts';
import { changedCitation } from './changed-citations.ts';
import { weighedText } from './weighed-text.ts';
import { weightyWords } from './weighty-words.ts';

/** The sections of two editions, by id, else in their order where as many are gone as are new. */
export interface PairedSections {
  readonly pairs: readonly (readonly [Section, Section])[];
  readonly deleted: readonly Section[];
  readonly inserted: readonly Section[];
}

/** Pairs the sections of two editions, sub-sections included. */
export function pairSections(before: Edition, after: Edition): PairedSections {
  const [old, current] = [sectionsOf(before), sectionsOf(after)];
  const named = current.flatMap((section): readonly (readonly [Section, Section])[] => {
    const other = old.find(({ id }) => id === section.id);
    return other === undefined ? [] : [[other, section]];
  });
  const deleted = old.filter(({ id }) => !current.some((section) => section.id === id));
  const inserted = current.filter(({ id }) => !old.some((section) => section.id === id));
  if (deleted.length !== inserted.length) return { pairs: named, deleted, inserted };
  const rest = deleted.flatMap((section, index): readonly (readonly [Section, Section])[] => {
    const other = inserted[index];
    return other === undefined ? [] : [[section, other]];
  });
  return { pairs: [...named, ...rest], deleted: [], inserted: [] };
}

/** What became of a heading, beyond its spelling; undefined where nothing did. */
export function changedHeading([before, after]: readonly [Section, Section], edition: Edition): string | undefined {
  const [old, current] = [before, after].map(({ heading }) => weighedText(heading, new Set()));
  if (old === undefined || current === undefined) return undefined;
  const name = quote(plainText(before.heading));
  if (isReworded(old, current)) return `the heading ${name} is now ${quote(plainText(after.heading))}`;
  if (before.level !== after.level) return `the heading ${name} goes from level ${before.level} to ${after.level}`;
  // Headings have capitals of their own, so that terms are not looked for.
  return weightyWords(old, current, []) ?? changedCitation(before.heading, after.heading, edition);
}

/** A slip of the pen is mended in a word or two; other words are another heading. */
function isReworded(before: string, after: string): boolean {
  const [old, current] = [wordsOf(before), wordsOf(after)];
  if (old.join('') === current.join('')) return false;
  return (
    old.length !== current.length || old.some((word, index) => nearest(word, [current[index] ?? '']) === undefined)
  );
}

function wordsOf(heading: string): readonly string[] {
  return heading.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
