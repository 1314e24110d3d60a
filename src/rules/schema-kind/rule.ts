import { provisionAddress } from '../../model/edition.ts';
import type { Finding } from '../../model/finding.ts';
import type { SchemaFault } from '../../model/kind.ts';
import { mendFault } from '../../model/mend-fault.ts';
import type { Place } from '../../model/place.ts';
import { pointerKey } from '../../model/place.ts';
import type { Section } from '../../model/provision.ts';
import type { EditionRule, JudgedEdition } from '../../model/rule.ts';
import { sectionKey, topSections } from '../../model/top-sections.ts';
import { unfilledSections } from '../section-filling.ts';
import { isUnexpectedSection } from '../unexpected-keys.ts';
import { describeKindFault } from './describe-kind-fault.ts';

const WRAPPERS: ReadonlySet<string> = new Set(['anyOf', 'oneOf', 'allOf', 'not', '$ref']);

/** The edition is as the schema of its kind asks, in all that the rules about sections do not judge. */
export const schemaKind: EditionRule = {
  id: 'schema-kind',
  summary: 'An edition is as the schema of its kind asks.',
  scope: 'edition',
  check: function* (judged) {
    const unfilled = unfilledSections(judged).map(({ known }) => `/sections/${pointerKey(known.id)}`);
    const open = judged.faults.filter(
      (fault) => !isAboutPresence(fault) && !unfilled.some((section) => isWithin(fault, section)),
    );
    for (const fault of open) {
      if (!isExplained(fault, open)) yield findingFor(fault, judged);
    }
  },
};

function isAboutPresence(fault: SchemaFault): boolean {
  return (fault.keyword === 'required' && fault.pointer === '/sections') || isUnexpectedSection(fault);
}

function isWithin({ pointer }: SchemaFault, around: string): boolean {
  return pointer === around || pointer.startsWith(`${around}/`);
}

/** A choice between schemas says less than what its branches have to say. */
function isExplained(fault: SchemaFault, all: readonly SchemaFault[]): boolean {
  if (!WRAPPERS.has(fault.keyword)) return false;
  return all.some((other) => !WRAPPERS.has(other.keyword) && isWithin(other, fault.pointer));
}

function findingFor(fault: SchemaFault, judged: JudgedEdition): Finding {
  const section = sectionOf(fault, judged);
  return {
    place: section === undefined ? placeOf(fault, judged) : section.place,
    at: provisionAddress(judged.edition, section?.id),
    ...(fault.keyword === 'required' ? { absence: 'within' } : {}),
    ...describeKindFault(fault, judged),
    proposals: section === undefined ? mendFault(fault, judged.edition.source) : [],
  };
}

function sectionOf({ pointer }: SchemaFault, { edition }: JudgedEdition): Section | undefined {
  const [, top, key] = pointer.split('/');
  if (top !== 'sections') return undefined;
  return topSections(edition).find((section) => pointerKey(sectionKey(section)) === key);
}

function placeOf({ keyword, pointer, params }: SchemaFault, { edition: { source } }: JudgedEdition): Place {
  const key = params['additionalProperty'] ?? params['unevaluatedProperty'] ?? params['propertyName'];
  if (typeof key === 'string') return source.keyAt(`${pointer}/${pointerKey(key)}`);
  return keyword === 'required' ? source.keyAt(pointer) : source.valueAt(pointer);
}
