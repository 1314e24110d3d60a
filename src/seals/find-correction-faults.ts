import { chainOf } from '../model/chain-of.ts';
import type { Constitution, Document } from '../model/constitution.ts';
import { documentWithId } from '../model/constitution.ts';
import type { Decision } from '../model/decision.ts';
import type { Finding } from '../model/finding.ts';
import { editionNamesOf } from '../model/names-of.ts';
import type { Seal, SealBook } from '../model/seal.ts';
import { nearest } from '../model/suggest.ts';
import { parseTarget } from '../model/target.ts';
import { shortWords } from './short-words.ts';

/** Corrections and decisions that do not say the same of each other. */
export function* findCorrectionFaults(constitution: Constitution): Iterable<Finding> {
  const { seals, decisions } = constitution;
  if (seals === undefined) return;
  for (const [name, chain] of seals.chains) {
    const document = documentWithId(constitution, name);
    if (document !== undefined) yield* unfounded({ document, chain }, seals, decisions);
  }
  for (const decision of decisions) yield* unrecorded(decision, constitution);
}

interface Chained {
  readonly document: Document;
  readonly chain: readonly Seal[];
}

/** Corrections whose decision is not there, or does not correct that edition. */
function* unfounded(
  { document, chain }: Chained,
  { source }: SealBook,
  decisions: readonly Decision[],
): Iterable<Finding> {
  for (const { correction, edition, pointer } of chain) {
    if (correction?.decision === undefined) continue;
    const id = correction.decision;
    const at = `${document.id}@${edition}`;
    const place = source.valueAt(`${pointer}/correction/decision`);
    const decision = decisions.find((candidate) => candidate.id === id);
    const names = editionNamesOf({ number: edition }, document);
    if (decision === undefined) {
      const near = nearest(
        id,
        decisions.map((each) => each.id),
      );
      const help = `Put content/decisions/${id}.yml back.${near === undefined ? '' : ` There is one called “${near}”.`}`;
      yield {
        place,
        at,
        message: `There is no decision “${id}”, which the correction of edition ${edition} names.`,
        help,
      };
    } else if (!decision.corrects.some((address) => names.includes(address))) {
      const message = `The decision “${id}” does not correct edition ${edition} of “${shortWords(document.title)}”.`;
      yield { place, at, message, help: `Add \`corrects: [${at}]\` to content/decisions/${id}.yml.` };
    }
  }
}

/** Decisions that correct a sealed text, without a link that says so. */
function* unrecorded(decision: Decision, constitution: Constitution): Iterable<Finding> {
  for (const [index, address] of decision.corrects.entries()) {
    const target = parseTarget(address);
    if (target?.to !== 'document' || target.edition === undefined) continue;
    const document = documentWithId(constitution, target.document);
    const links = document === undefined ? [] : chainOf(constitution.seals, document);
    const own = links.filter(({ edition }) => edition === target.edition);
    if (own.length === 0 || own.some(({ correction }) => correction?.decision === decision.id)) continue;
    yield {
      place: decision.source.valueAt(`/corrects/${index}`),
      at: address,
      message: `The decision corrects “${address}”, and no such correction is recorded.`,
      help: `Correct the text and run \`cartulary correct ${address} --decision ${decision.id} --note "…"\`, or take the edition out of \`corrects\`.`,
    };
  }
}
