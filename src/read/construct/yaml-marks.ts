import { isRecord } from '../../model/is-record.ts';
import type { Mark, MarkedParty, MarkSort, Marks } from '../../model/mark.ts';
import { MARK_SORTS } from '../../model/mark.ts';
import type { Source } from '../../model/place.ts';
import type { TextNotes } from './edition-text.ts';
import { textAt } from './fields.ts';
import { readParties } from './noted.ts';

/** The keys of a provision that say whose duty, power or right it lays down. */
export const MARK_KEYS: readonly string[] = [...MARK_SORTS, 'object', 'towards', 'unmarked'];

type Entry = Readonly<Record<string, unknown>>;

interface YamlPlace {
  readonly source: Source;
  readonly notes: TextNotes;
}

/**
 * The marks of a provision that is kept as data: `duty: executive`, `duty: {holder: executive, object: …}`, or a list of
 * such groups. What cannot be understood is a finding.
 */
export function readYamlMarks(entry: Entry, pointer: string, text: YamlPlace): Marks {
  const sorts = MARK_SORTS.filter((sort) => entry[sort] !== undefined);
  const isUnmarked = entry['unmarked'] === true;
  const stray = ['object', 'towards'].find((key) => entry[key] !== undefined);
  if (sorts.length === 0 && stray !== undefined) note(`${pointer}/${stray}`, WITHOUT_MARK, text);
  if (sorts.length > 0 && isUnmarked) note(`${pointer}/unmarked`, CONTRADICTION, text);
  if (sorts.length === 0) return isUnmarked ? [] : undefined;
  return sorts.flatMap((sort) => {
    const at = `${pointer}/${sort}`;
    const value = entry[sort];
    if (!Array.isArray(value)) return [readMark(sort, { ...ownDetails(entry), ...groupOf(value) }, at, text)];
    return value.map((item: unknown, index) => readMark(sort, groupOf(item), `${at}/${index}`, text));
  });
}

function groupOf(value: unknown): Entry {
  return isRecord(value) ? value : { holder: value };
}

function readMark(sort: MarkSort, group: Entry, pointer: string, text: YamlPlace): Mark {
  return {
    sort,
    holders: parties(group, 'holder', pointer, text),
    object: soundObject(group, pointer, text),
    towards: parties(group, 'towards', pointer, text),
    place: text.source.valueAt(pointer),
  };
}

const WITHOUT_MARK = {
  message: 'This stands at a provision that has no duty, power or right.',
  help: 'Add “duty: …”, “power: …” or “right: …”, or delete the line.',
};
const CONTRADICTION = {
  message: '“unmarked” stands beside a duty, power or right.',
  help: 'Delete “unmarked”, or delete the marks.',
};
const UNWRITABLE = {
  message: 'These words hold braces, or two sorts of quotation marks, and cannot be written in Markdown.',
  help: 'Leave the braces out, and use one sort of quotation marks.',
};

/** What is said beside the marks holds for those that say nothing of it themselves. */
function ownDetails({ object, towards }: Entry): Entry {
  return { ...(object === undefined ? {} : { object }), ...(towards === undefined ? {} : { towards }) };
}

function parties(group: Entry, key: string, pointer: string, text: YamlPlace): readonly MarkedParty[] {
  return readParties(textAt(group, key) ?? '', text.source.valueAt(pointer), text);
}

function soundObject(group: Entry, pointer: string, text: YamlPlace): string | undefined {
  const object = textAt(group, 'object')?.replace(/\s+/g, ' ').trim();
  if (object === undefined || !(/[{}]/.test(object) || (/"/.test(object) && /[“”]/.test(object)))) return object;
  note(pointer, UNWRITABLE, text);
  return undefined;
}

function note(pointer: string, said: { readonly message: string; readonly help: string }, text: YamlPlace): void {
  text.notes.findings.push({ rule: 'mark-malformed', place: text.source.valueAt(pointer), ...said });
}
