import type { CheckedConstitution } from '../../model/constitution.ts';
import { namesOf } from '../../model/names-of.ts';
import { dateInWords } from '../../model/plain-date.ts';
import { addresses } from '../addresses.ts';
import { editionRecords } from './edition-records.ts';
import { joinNames } from './joined-names.ts';
import type { SearchRecord } from './search-record.ts';

/**
 * Everything that search finds: each section, clause and lead-in of each edition, each edition itself, and each term, body and
 * decision. In an order of its own, the same for the same content.
 */
export function searchRecords(constitution: CheckedConstitution): readonly SearchRecord[] {
  const { documents, terms, bodies, decisions } = constitution;
  return [
    ...terms.map(({ id, term, also, not, definition }) => ({
      url: addresses.term(id).slice(1),
      content: definition,
      words: { term: joinNames([term, ...also]), ...(not.length > 0 && { not: joinNames(not) }) },
      filters: { form: 'term', scope: 'now', kind: '.term' } as const,
    })),
    ...bodies.map(({ id, name, shortName, function: purpose }) => ({
      url: addresses.body(id).slice(1),
      content: purpose ?? name,
      words: { name: joinNames([name, ...(shortName === undefined ? [] : [shortName])]) },
      filters: { form: 'body', scope: 'now', kind: '.body', body: id } as const,
    })),
    ...decisions.map((decision) => decisionRecord(constitution, decision)),
    ...documents.flatMap((document) => document.editions.flatMap((edition) => editionRecords(document, edition))),
  ];
}

function decisionRecord(
  { documents, bodies }: CheckedConstitution,
  { id, body, date, minute, procedure, adopts, corrects, repeals }: CheckedConstitution['decisions'][number],
): SearchRecord {
  const name = bodies.find((other) => other.id === body)?.name ?? body;
  const texts = [...adopts, ...corrects, ...repeals].map((written) => written.split('@')[0]);
  const titles = documents
    .filter((document) => namesOf(document).some((id) => texts.includes(id)))
    .map(({ title }) => title);
  const parts = [minute, procedure, ...titles].filter((part) => part !== undefined);
  return {
    url: addresses.decision(id).slice(1),
    content: parts.length > 0 ? parts.join('; ') : name,
    words: { name: `${name}, ${dateInWords(date)}` },
    filters: { form: 'decision', scope: 'now', kind: '.decision', body },
  };
}
