import type { DatedEdition } from '../../model/constitution.ts';
import { editionAddress } from '../../model/edition.ts';
import { provisionsIn } from '../../model/provision.ts';
import { addresses } from '../addresses.ts';
import { readTags } from '../html/read-tags.ts';
import { pageFile } from '../page-file.ts';
import { anchorsOf } from '../page-models/anchors.ts';
import type { PageProof } from './page-proof.ts';

/** That the page of each edition says that it is the edition's, and holds each of its provisions once. */
export function editionProofs(editions: readonly DatedEdition[]): readonly PageProof[] {
  return editions.map((edition) => ({
    path: pageFile(addresses.edition(edition.document, edition.number)),
    documents: [edition.document],
    prove: (html) => verifyEdition(edition, html),
  }));
}

/** How many clauses an edition has. */
export function clausesIn({ content }: Pick<DatedEdition, 'content'>): number {
  return provisionsIn(content).filter(({ form }) => form === 'clause').length;
}

function verifyEdition(edition: DatedEdition, html: string): void {
  const name = editionAddress(edition);
  const tags = [...readTags(html)];
  const shown = tags.filter(({ attributes }) => attributes.get('data-edition') === name);
  if (shown.length !== 1) throw new Error(`The page of ${name} does not show ${name}.`);
  const clauses = clausesIn(edition);
  const shownClauses = tags.filter(({ attributes }) => attributes.has('data-clause')).length;
  if (clauses !== shownClauses) throw new Error(`${name} has ${clauses} clauses, and its page shows ${shownClauses}.`);
  const ids = Map.groupBy(tags, ({ attributes }) => attributes.get('id'));
  const lost = [...anchorsOf(edition).values()].find((anchor) => ids.get(anchor)?.length !== 1);
  if (lost !== undefined) throw new Error(`The page of ${name} does not hold the provision ${lost} once.`);
}
