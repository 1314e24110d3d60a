import type { Fix } from '../../model/finding.ts';
import { linesOf } from '../../model/line-edits.ts';
import type { JudgedEdition } from '../../model/rule.ts';
import { isYaml } from '../is-yaml.ts';
import type { MissingSection } from '../missing-sections.ts';
import type { NearMiss } from '../near-misses.ts';
import { quote } from '../quote.ts';
import { type MarkdownText, markdownText } from './markdown-text.ts';
import { mendContainer } from './mend-container.ts';
import { mendEntry } from './mend-entry.ts';
import { mendHeading } from './mend-heading.ts';
import { mendLine } from './mend-line.ts';
import { type Belonging, type Mending, mendingFixes } from './mending.ts';
import { scaffoldEntry, scaffoldSection } from './scaffold-section.ts';

/**
 * What may bring a missing section about: mending what was meant as it, where it stands or where it belongs; else its heading with
 * the hint for its writer. Nothing for an adopted text.
 */
export function proposeSection(missing: MissingSection, judged: JudgedEdition): readonly Fix[] {
  const { edition } = judged;
  if (edition.status === 'adopted') return [];
  if (isYaml(edition.source)) {
    const mended = missing.nearMisses.flatMap((near) => mendEntry(near, missing, edition.source));
    return mended.length > 0 ? mended : scaffoldEntry(missing, edition.source);
  }
  const text = markdownText(judged);
  const belonging = belongingOf(missing, text);
  const mending = likeliest(missing.nearMisses, text);
  return mending === undefined
    ? [scaffoldSection(missing, edition.source, belonging.above)]
    : mendingFixes(mending, edition.source, belonging);
}

function belongingOf({ before, place }: MissingSection, { source }: MarkdownText): Belonging {
  if (before === undefined) return { above: linesOf(source).length + 1, inWords: 'to the end' };
  return { above: place.line, inWords: `above ${quote(before)}` };
}

/** A heading is rather meant as one than a line, and a line rather than what stands in something else. */
function likeliest(near: readonly NearMiss[], text: MarkdownText): Mending | undefined {
  for (const mend of [mendHeading, mendLine, mendContainer]) {
    for (const each of near) {
      const mending = mend(each, text);
      if (mending !== undefined) return mending;
    }
  }
  return undefined;
}
