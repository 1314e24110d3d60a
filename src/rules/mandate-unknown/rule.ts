import type { Constitution, DatedEdition } from '../../model/constitution.ts';
import { documentWithId } from '../../model/constitution.ts';
import { provisionAddress } from '../../model/edition.ts';
import type { Finding } from '../../model/finding.ts';
import { countByFile } from '../../model/most-in-file.ts';
import type { ConstitutionRule } from '../../model/rule.ts';
import { type SettledUpholding, settleUpholding } from '../../model/settle-upholding.ts';
import { isUndecided } from '../../model/standing.ts';
import { nearest } from '../../model/suggest.ts';
import { parseTarget } from '../../model/target.ts';
import type { Upholding } from '../../model/upholding.ts';
import { isMissingSectionCited } from '../citation-unresolved/missing-section-cited.ts';
import { quote } from '../quote.ts';

/** An entry of `mandates.yml` speaks of a text that is there, and names checks that there are. */
export const mandateUnknown: ConstitutionRule = {
  id: 'mandate-unknown',
  summary: 'What is said of a clause names a clause that is there, and checks that there are.',
  scope: 'constitution',
  check: function* (constitution: Constitution, ruleIds: readonly string[]) {
    const isShown = countByFile();
    for (const upholding of constitution.upholdings) {
      yield* lostProvision(upholding, constitution, isShown);
      yield* lostChecks(upholding, ruleIds);
    }
  },
};

function* lostProvision(
  { provision, pointer, source }: Upholding,
  constitution: Constitution,
  isShown: (file: string) => boolean,
): Iterable<Finding> {
  const settled = settleUpholding(provision, constitution);
  if (settled.to === 'text' || isMissingSectionCited(parseTarget(provision), constitution)) return;
  const place = source.valueAt(`${pointer}/provision`);
  if (settled.to === 'no-text') {
    const message = `${quote(provision)} is no part of a document.`;
    yield { place, message, help: 'Write `document#provision`, or `document@edition#provision`.' };
  } else if (settled.to === 'nothing') {
    if (isOfUnknownKind(provision, constitution)) return;
    const help = isShown(source.file) ? helpFor(provision, settled, constitution) : WITHOUT_ADVICE;
    yield { place, message: `${quote(provision)} leads nowhere.`, help };
  } else if (isStillToCome(settled.edition)) {
    const { edition } = settled;
    const message = `${quote(provision)} is in no text in force, but in edition ${edition.number}, which is still to come.`;
    const help = `Name the edition: write \`${provisionAddress(edition, provision.split('#')[1])}\`.`;
    yield { place, message, help };
  }
}

/** Without its kind a text does not know all ids of its sections. That the kind is unknown is told once. */
function isOfUnknownKind(provision: string, constitution: Constitution): boolean {
  const target = parseTarget(provision);
  const document = target?.to === 'document' ? documentWithId(constitution, target.document) : undefined;
  return document !== undefined && constitution.kinds.every(({ id }) => id !== document.kind);
}

const WITHOUT_ADVICE = 'Correct it, or delete the entry.';

type Lost = Extract<SettledUpholding, { to: 'nothing' }>;

function helpFor(provision: string, { near, removedTo }: Lost, constitution: Constitution): string {
  if (removedTo !== undefined) return `It has moved: write \`${removedTo}\`, or delete the entry.`;
  // The clause may be there, and its edition not.
  const unpinned = provision.replace(/@\d+/, '');
  const meant = near?.name ?? (constitution.resolve(unpinned).to === 'nothing' ? undefined : unpinned);
  return meant === undefined ? WITHOUT_ADVICE : `Did you mean \`${meant}\`? If not, delete the entry.`;
}

/** A draft, a proposal, or a text that is adopted and not yet in force. */
function isStillToCome({ standing }: DatedEdition): boolean {
  return isUndecided(standing) || standing === 'not-yet-in-force';
}

function* lostChecks({ checks, pointer, source }: Upholding, ruleIds: readonly string[]): Iterable<Finding> {
  for (const [index, check] of checks.entries()) {
    if (ruleIds.includes(check)) continue;
    const near = nearest(check, ruleIds);
    yield {
      place: source.valueAt(`${pointer}/checks/${index}`),
      message: `There is no check ${quote(check)}.`,
      help: near === undefined ? 'Use the id of a check, as the gate prints it.' : `Did you mean \`${near}\`?`,
    };
  }
}
