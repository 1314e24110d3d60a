import { createHash } from 'node:crypto';
import { compareText } from '../../model/compare-text.ts';
import type { Document } from '../../model/constitution.ts';
import { soughtWords, type TextsRead } from '../../model/texts-read.ts';
import { tellingWords } from '../../redline/elsewhere.ts';

const SOUGHT = soughtWords('');
/** Two words with one digest only have a page rendered for nothing. */
const DIGEST_LENGTH = 16;

/** What a page was made of, in code-point order: documents by their ids, and words that were sought by digests that no id can be. */
export function groundsOf(read: TextsRead): readonly string[] {
  return [...read].map((ground) => (ground.startsWith(SOUGHT) ? digestOf(ground) : ground)).toSorted(compareText);
}

/** What changes for pages where the texts of these documents do: whoever read them, or sought words that they hold. */
export function groundsIn(documents: readonly Document[]): readonly string[] {
  return documents.flatMap(({ id, editions }) => [
    id,
    ...[...tellingWords(editions)].map((words) => digestOf(soughtWords(words))),
  ]);
}

function digestOf(sought: string): string {
  return SOUGHT + createHash('sha256').update(sought).digest('hex').slice(0, DIGEST_LENGTH);
}
