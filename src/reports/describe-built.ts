import type { Built } from '../model/built.ts';
import { SITE_FILES } from '../model/site-files.ts';
import { count } from './count.ts';
import { printable } from './printable.ts';

const MOST_NAMED = 5;

/** What a build to the folder `out` made, a sentence a line, and what of the site before is published no more. */
export function describeBuilt(
  built: Built,
  { out, whyNoPapers }: { readonly out: string; readonly whyNoPapers: string | undefined },
): string {
  const { pages, documents, editions, clauses } = built;
  return [
    `Built ${count(pages, 'page')} to ${out}: ${count(documents, 'document')}, ${count(editions, 'edition')} and ${count(clauses, 'clause')} in, and as many out.`,
    pagesSentence(built),
    whyNoPapers ?? madeSentence(built),
    ...leftSentences(built, out),
    '',
  ]
    .map(printable)
    .join('\n');
}

function pagesSentence({ pages, kept, rendered }: Built): string {
  const short = pages - rendered - kept;
  return `Rendered ${count(rendered, 'page')}, kept ${kept} from the last build, and wrote ${short === 1 ? '1 permanent address' : `${short} permanent addresses`}.`;
}

function madeSentence({ pdfs, isWholeOnPaper }: Built): string {
  const made = `Made ${count(pdfs, 'PDF')}.`;
  return isWholeOnPaper ? made : `${made} None holds everything in force: nothing is, or it is too long for one.`;
}

/** Whoever put files there would else learn of it from those who miss them. */
function leftSentences({ leftBehind }: Built, out: string): readonly string[] {
  if (leftBehind === undefined) return [];
  const { paths, folder } = leftBehind;
  const more = paths.length - MOST_NAMED;
  const named = [...paths.slice(0, MOST_NAMED), ...(more > 0 ? [`${more} more`] : [])].join(', ');
  return [
    `No longer published, since no build put them into ${out}: ${named}.`,
    `Keep such files in the folder “${SITE_FILES}” beside “content”, and every build publishes them; until the next build, what was there lies in ${folder}.`,
  ];
}
