import { isRecord } from '../model/is-record.ts';
import type { Kind } from '../model/kind.ts';
import { firstSections } from './markdown-sections.ts';

/** A key that a kind asks for at the head of each text, beside those that every text has. */
export interface MissingKey {
  readonly key: string;
  readonly description: string | undefined;
  /** True where its value is figures or true or false, and is written as it stands. */
  readonly isBare: boolean;
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
    return [{ key, description, isBare: ['integer', 'number', 'boolean'].includes(String(schema['type'])) }];
  });
}
