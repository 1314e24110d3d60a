import { describeFault } from '../model/describe-fault.ts';
import { isRecord } from '../model/is-record.ts';
import type { Kind } from '../model/kind.ts';
import { pointerKey } from '../model/place.ts';
import { firstSections } from './markdown-sections.ts';

/** A key that a kind asks for at the head of each text, beside those that every text has. */
export interface MissingKey {
  readonly key: string;
  readonly description: string | undefined;
  /** True where its value is figures or true or false, and is written as it stands. */
  readonly isBare: boolean;
  /** Why the kind does not take these words as the value, in sentences; undefined where it does. */
  readonly fault: (words: string) => string | undefined;
}

/** The keys that the kind asks for and a new draft does not have. */
export function missingKeys(kind: Kind): readonly MissingKey[] {
  const section = { heading: 'Heading', text: 'Some words of the text.', words: 5, clauses: [] };
  const sections = Object.fromEntries(firstSections(kind).map(({ id }) => [id, section]));
  const draft = { document: 'a', edition: 1, status: 'draft', change: 'first', note: 'The first edition.', sections };
  return kind.judge(draft).flatMap(({ keyword, pointer, params, parent }) => {
    const key = params['missingProperty'];
    if (keyword !== 'required' || pointer !== '' || typeof key !== 'string') return [];
    const properties = isRecord(parent) && isRecord(parent['properties']) ? parent['properties'] : {};
    const described = properties[key];
    const schema = isRecord(described) ? described : {};
    const description = typeof schema['description'] === 'string' ? schema['description'] : undefined;
    const isBare = ['integer', 'number', 'boolean'].includes(String(schema['type']));
    const fault = (words: string) => faultOf(kind, { ...draft, [key]: isBare ? bareValue(words) : words }, key);
    return [{ key, description, isBare, fault }];
  });
}

function faultOf(kind: Kind, draft: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const found = kind.judge(draft).find(({ pointer }) => pointer === `/${pointerKey(key)}`);
  if (found === undefined) return undefined;
  const { message, help } = describeFault(found);
  return `${message} ${help}`;
}

const FIGURES = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;

/** Words as the number, true or false that they are; as they stand where they are none. */
function bareValue(words: string): unknown {
  if (words === 'true' || words === 'false') return words === 'true';
  return FIGURES.test(words) ? Number(words) : words;
}
