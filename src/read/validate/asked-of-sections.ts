import { isRecord } from '../../model/is-record.ts';
import { SECTION_PARTS, type SectionPart } from '../../model/kind.ts';
import { partsOf } from './parts-of.ts';
import type { SchemaFile, SchemaStore } from './schema-store.ts';

const SECTION = 'section.schema.json';
/** What a keyword with schemas for names that it does not spell out may look at is not to be told. */
const FOR_ANY_NAME = ['additionalProperties', 'unevaluatedProperties', 'patternProperties'];
const WHOLE_VALUES = ['const', 'enum'];
const NOT_FOLLOWED = ['$dynamicRef', '$recursiveRef'];

/**
 * The parts of a section into which the schema at a path, or one that it leads to, may look. Ours of a section does not count: it holds
 * them to the form that the tool gives them, and asks for some words.
 */
export function askedOfSections(
  path: string,
  store: SchemaStore,
  ours: readonly SchemaFile[],
): ReadonlySet<SectionPart> {
  const asked = new Set<SectionPart>();
  const seen = new Set([path]);
  for (const at of seen) {
    for (const next of store.referredBy(at)) seen.add(next);
    const file = store.files.get(at);
    const isOurs = at === SECTION && ours.some(({ path, text }) => path === at && text === file?.text);
    if (!isOurs) addAskedBy(file?.schema, asked);
  }
  return asked;
}

function addAskedBy(schema: unknown, asked: Set<SectionPart>): void {
  for (const part of partsOf(schema)) {
    if (!isRecord(part)) continue;
    const mayAskForAll =
      NOT_FOLLOWED.some((key) => Object.hasOwn(part, key)) ||
      FOR_ANY_NAME.some((key) => isRecord(part[key])) ||
      WHOLE_VALUES.some((key) => [part[key]].flat().some(isRecord));
    for (const name of SECTION_PARTS) if (mayAskForAll || Object.hasOwn(part, name)) asked.add(name);
  }
}
