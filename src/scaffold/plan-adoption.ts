import type { Constitution, DatedEdition, Document } from '../model/constitution.ts';
import { documentWithId } from '../model/constitution.ts';
import { editionAddress } from '../model/edition.ts';
import { editionNamesOf } from '../model/names-of.ts';
import type { PartialDate } from '../model/plain-date.ts';
import type { Changes } from '../pipeline/organisation-files.ts';
import type { SourceFile } from '../read/discover/discover-files.ts';
import { sealEditions } from '../seals/seal-editions.ts';
import { adoptionReasons } from './adoption-reasons.ts';
import { decisionPath, SEALS_PATH } from './content-paths.ts';
import { type Drafting, edited, type Plan, type Refusal, withChanges } from './drafting.ts';
import { pinMandates } from './pin-mandates.ts';
import { decisionText, type NewDecision } from './plan-decision.ts';
import { appendItem } from './yaml/append-item.ts';
import { insertKeyAfter } from './yaml/insert-key.ts';
import { openYaml } from './yaml/open-yaml.ts';
import { setValue, setWords } from './yaml/set-value.ts';
import { blockScalar, flowGroup } from './yaml/write-scalar.ts';

/** How an edition came to be adopted: by a decision that has a file, by one that gets one, or without a record. */
export type Ground =
  | { readonly by: 'decision'; readonly id: string }
  | { readonly by: 'new-decision'; readonly decision: NewDecision }
  | { readonly by: 'no-record'; readonly why: string };

/** An edition that is to be adopted. */
export interface NewAdoption {
  readonly document: Document;
  readonly edition: DatedEdition;
  readonly ground: Ground;
  /** Undefined: the day of the decision. */
  readonly commencement: PartialDate | undefined;
  /** The clause that gives the deciding body the power, as a citation, where the bodies' files speak against it. */
  readonly power: string | undefined;
}

/** Adopts an edition: its file, the decision and the seal, in one plan. Refused where the constitution's own rules are not met. */
export function planAdoption(drafting: Drafting, adoption: NewAdoption): Plan | Refusal {
  const { reasons, reminders } = adoptionReasons(drafting.constitution, adoption);
  if (reasons.length > 0) return { reasons };
  const decided = pinMandates(drafting, recordDecision(drafting, adoption), adoption);
  const path = adoption.edition.source.file;
  const changes = edited(drafting, decided, { path, edit: (file) => adopted(file, drafting.constitution, adoption) });
  const { seals, remarks } = sealed(withChanges(drafting, changes), adoption);
  return { changes: new Map([...changes, ...seals]), remarks: [...reminders, ...remarks] };
}

function recordDecision(drafting: Drafting, { ground, document, edition, power }: NewAdoption): Changes {
  const address = editionAddress(edition);
  if (ground.by === 'no-record') return new Map();
  if (ground.by === 'new-decision') {
    const { decision } = ground;
    return new Map([[decisionPath(decision.id), decisionText({ ...decision, power, adopts: [address] })]]);
  }
  const decision = drafting.constitution.decisions.find(({ id }) => id === ground.id);
  const isListed = editionNamesOf(edition, document).some((name) => decision?.adopts.includes(name));
  const isPowerKnown = power === undefined || decision?.power !== undefined;
  if (isListed && isPowerKnown) return new Map();
  const listed = (file: SourceFile) => (isListed ? file : appendItem(file, '/adopts', { written: address }));
  const edit = (file: SourceFile) =>
    isPowerKnown ? listed(file) : insertKeyAfter(listed(file), '/date', { key: 'power', written: power });
  return edited(drafting, new Map(), { path: decisionPath(ground.id), edit });
}

function adopted(file: SourceFile, constitution: Constitution, adoption: NewAdoption): SourceFile {
  const { ground } = adoption;
  const written =
    ground.by === 'no-record'
      ? flowGroup([['not-recorded', ground.why]])
      : `{decision: ${ground.by === 'decision' ? ground.id : ground.decision.id}}`;
  const founded = insertKeyAfter(setWords(file, '/status', 'adopted'), '/status', { key: 'adoption', written });
  const commencement = adoption.commencement ?? dayOf(constitution, ground);
  const isWritten = openYaml(file).ranges.has('/commencement');
  if (commencement === undefined || (isWritten && adoption.commencement === undefined)) return founded;
  if (isWritten) return setValue(founded, '/commencement', blockScalar(commencement));
  return insertKeyAfter(founded, '/adoption', { key: 'commencement', written: commencement });
}

function dayOf({ decisions }: Constitution, ground: Ground): PartialDate | undefined {
  if (ground.by === 'no-record') return undefined;
  return ground.by === 'new-decision' ? ground.decision.date : decisions.find(({ id }) => id === ground.id)?.date;
}

/** The seal of the edition alone; where the organisation has none yet, the seals of all that was adopted, if all of it is sound. */
function sealed(
  after: Drafting,
  { document, edition }: NewAdoption,
): { readonly seals: Changes; readonly remarks: readonly string[] } {
  const { constitution, verdict } = after;
  if (constitution.seals === undefined) {
    if (verdict.constitution === undefined)
      return { seals: new Map(), remarks: ['Nothing was sealed yet: once the gate is open, run “cartulary seal”.'] };
    const { text, sealed: all } = sealEditions(constitution);
    return {
      seals: new Map([[SEALS_PATH, text]]),
      remarks: [`The seals begin with this: ${all.map(editionAddress).join(', ')}. Keep ${SEALS_PATH} with the texts.`],
    };
  }
  const adoptedDocument = documentWithId(constitution, document.id);
  const own = adoptedDocument?.editions.filter(({ number }) => number === edition.number) ?? [];
  const documents = adoptedDocument === undefined ? [] : [{ ...adoptedDocument, editions: own }];
  const { text } = sealEditions({ ...constitution, documents });
  return {
    seals: new Map([[SEALS_PATH, text]]),
    remarks: [
      `${editionAddress(edition)} is sealed. From here on its text is changed by the next edition, or corrected with “cartulary correct”.`,
    ],
  };
}
