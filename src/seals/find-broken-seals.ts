import type { DatedEdition } from '../model/constitution.ts';
import { editionAddress } from '../model/edition.ts';
import type { Finding, Related } from '../model/finding.ts';
import { isUndecided } from '../model/standing.ts';
import { fingerprintOf, sealOf } from './chain.ts';
import { type Difference, differingParts } from './differing-parts.ts';
import type { SealedDocument } from './sealed-documents.ts';
import { shortWords } from './short-words.ts';

const MOST_RELATED = 5;
const LONGEST_WORDS = 160;

/** Sealed texts that are not as they were sealed. Files in `faulty` are left out: what is refused in them is told already. */
export function* findBrokenSeals(sealed: SealedDocument, faulty: ReadonlySet<string>): Iterable<Finding> {
  const { document } = sealed;
  if (faulty.has(document.source.file)) return;
  const broken = document.editions.filter((edition) => !faulty.has(edition.source.file) && isBroken(edition, sealed));
  const retitled = broken.filter((edition) => isRetitled(edition, sealed));
  if (retitled.length > 0) yield retitledFinding(retitled, sealed);
  for (const edition of broken) if (!retitled.includes(edition)) yield brokenFinding(edition, sealed);
}

function isBroken(edition: DatedEdition, { counted, fingerprint }: SealedDocument): boolean {
  const seal = sealOf(counted, edition.number);
  return seal !== undefined && seal.text !== fingerprint(edition);
}

/** True where the text is the sealed one under the title that the document had before. */
function isRetitled(edition: DatedEdition, { before, counted }: SealedDocument): boolean {
  return before !== undefined && sealOf(counted, edition.number)?.text === fingerprintOf(before, edition);
}

function retitledFinding(editions: readonly DatedEdition[], { document, before }: SealedDocument): Finding {
  const numbers = editions.map(({ number }) => number).join(', ');
  return {
    place: document.source.valueAt('/title'),
    at: document.id,
    gist: 'the sealed title was changed',
    message: `The title is not the one under which “${shortWords(before?.title ?? '')}” was sealed (edition ${numbers}).`,
    help: [
      `Put the old title back: “${shortWords(before?.title ?? '', LONGEST_WORDS)}”.`,
      `If the document truly has another name, record it for each sealed edition: ${editions.map(correctCommand).join(', ')}.`,
    ].join('\n'),
  };
}

function brokenFinding(edition: DatedEdition, sealed: SealedDocument): Finding {
  const differences = differencesIn(edition, sealed);
  const [first, ...others] = differences;
  return {
    place: first?.place ?? edition.source.valueAt('/status'),
    at: editionAddress(edition),
    gist: 'the sealed text was changed',
    message: `The text of edition ${edition.number} of “${shortWords(sealed.document.title)}” is not the one that was sealed.`,
    help: [...whatWasSealed(first), ...waysOut(edition, sealed)].join('\n'),
    related: others
      .slice(0, MOST_RELATED)
      .map(({ place }): Related => ({ place, message: 'This is not as it was sealed either.' })),
  };
}

/** Known only where the text before the change is there, and is the sealed one. */
function differencesIn(edition: DatedEdition, { before, counted }: SealedDocument): readonly Difference[] {
  const old = before?.editions.find(({ number }) => number === edition.number);
  if (before === undefined || old === undefined) return [];
  if (fingerprintOf(before, old) !== sealOf(counted, edition.number)?.text) return [];
  return differingParts(old, edition);
}

function whatWasSealed(difference: Difference | undefined): readonly string[] {
  if (difference === undefined)
    return ['A text is sealed with its title, its clauses in their order, their ids and the numbers that bind.'];
  const shown = shortWords(difference.sealed, LONGEST_WORDS);
  if (difference.kind === 'inserted') return ['This was not in the sealed text.'];
  if (difference.kind === 'moved') return ['The order is not the sealed one from here on.'];
  if (shown === '') return [];
  return [difference.kind === 'deleted' ? `Gone from here: “${shown}”.` : `It was sealed as: “${shown}”.`];
}

function waysOut(edition: DatedEdition, { document }: SealedDocument): readonly string[] {
  const next = document.editions.find(({ number, standing }) => number > edition.number && isUndecided(standing));
  const latest = Math.max(...document.editions.map(({ number }) => number));
  const ending = edition.source.file.endsWith('.md') ? 'md' : 'yml';
  const begin =
    next === undefined
      ? `start the next edition (\`cartulary new edition ${document.id}\`, or copy ${edition.number}.${ending} to ${latest + 1}.${ending} and write \`edition: ${latest + 1}\` and \`status: draft\` there)`
      : `write the new words into edition ${next.number}, which nobody has adopted yet`;
  return [
    `If the meaning is to change, put the old words back here and ${begin}.`,
    `If this only puts a slip of the pen right, record the correction: ${correctCommand(edition)}.`,
  ];
}

function correctCommand(edition: DatedEdition): string {
  return `\`cartulary correct ${editionAddress(edition)} --note "…"\``;
}
