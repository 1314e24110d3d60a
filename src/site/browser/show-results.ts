import { namesIn } from '../search/joined-names.ts';
import { wordsInContext } from '../search/words-in-context.ts';
import { makeElement } from './make-element.ts';
import type { FetchedRecord } from './search-engine.ts';

const WORDS_SHOWN = 32;
const WORDS_BEFORE = 14;

const GROUPS: ReadonlyMap<string, string> = new Map([
  ['.term', 'Terms'],
  ['.body', 'Bodies'],
  ['.decision', 'Decisions'],
]);

/** Records under the text in which they stand, in the order in which their texts first occur. `home` leads to the home page. */
export function showResults(records: readonly FetchedRecord[], home: string): readonly HTMLElement[] {
  const groups = Map.groupBy(records, (record) => groupOf(record));
  return [...groups.values()].map((group) => {
    const items = group.map((record) => resultElement(record, home));
    return makeElement(
      'section',
      {},
      ...group.slice(0, 1).map((first) => headElement(first)),
      makeElement('ol', { role: 'list' }, ...items),
    );
  });
}

function groupOf({ raw_url: url, filters }: FetchedRecord): string {
  const kind = one(filters, 'kind');
  return GROUPS.has(kind) ? kind : (url.split('#')[0] ?? url);
}

function headElement({ raw_url: url, meta, filters }: FetchedRecord): HTMLElement {
  const title = GROUPS.get(one(filters, 'kind')) ?? meta['document'] ?? meta['title'] ?? '';
  const [, edition] = /\/editions\/(\d+)\//.exec(url) ?? [];
  const status = one(filters, 'status');
  const words = edition === undefined ? status : `Edition ${edition}: ${status}`;
  const tag = status === '' ? [] : [' ', makeElement('span', { class: `tag ${one(filters, 'standing')}` }, words)];
  return makeElement('h2', {}, title, ...tag);
}

function resultElement(record: FetchedRecord, home: string): HTMLElement {
  const { raw_url: url, content, meta, locations } = record;
  const under = meta['under'] === undefined ? [] : [underElement(meta['under'])];
  const words = wordsInContext(content, locations, WORDS_SHOWN).map(({ text, isFound }) =>
    isFound ? makeElement('mark', {}, text) : text,
  );
  // A heading without words of its own has been said by its name.
  const text = content === meta['headword'] ? [] : [makeElement('p', {}, ...under, ...words)];
  return makeElement('li', {}, makeElement('a', { href: home + url }, nameOf(record)), ...text);
}

function underElement(words: string): HTMLElement {
  const last = words.split(' ');
  const shown = last.length > WORDS_BEFORE ? `… ${last.slice(-WORDS_BEFORE).join(' ')}` : words;
  return makeElement('span', { class: 'leading-up' }, `${shown} `);
}

/** How a record is named: by its number and its heading, or by its own name. */
function nameOf({ meta, filters }: FetchedRecord): string {
  const { mark, headword, heading, numbers } = meta;
  switch (one(filters, 'form')) {
    case 'section':
      return mark === undefined ? (headword ?? '') : `${capitalised(mark)}: ${headword ?? ''}`;
    case 'clause':
    case 'lead-in': {
      const said = [capitalised(mark ?? ''), heading ?? ''].filter((part) => part !== '').join(': ');
      return (said || 'The opening words') + (numbers === undefined ? '' : ` (${numbers})`);
    }
    case 'edition':
      return 'The whole text';
    case 'decision':
      return meta['name'] ?? '';
    default:
      return namesIn(meta['term'] ?? meta['name'] ?? '')[0] ?? '';
  }
}

function one(filters: FetchedRecord['filters'], name: string): string {
  return filters[name]?.[0] ?? '';
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
