import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventDays } from '../assemble/event-days.ts';
import { EXPORT_FORMATS } from '../exports/index.ts';
import type { Address } from '../model/addresses.ts';
import type { BuildCount } from '../model/built.ts';
import type { CheckedConstitution } from '../model/constitution.ts';
import { editionAddress } from '../model/edition.ts';
import { provisionsIn } from '../model/provision.ts';
import { addresses, singlePages } from './addresses.ts';
import { verifyConservation } from './conservation/verify-conservation.ts';
import { filesBelow } from './files-below.ts';
import { readTags } from './html/read-tags.ts';
import { anchorsOf } from './page-models/anchors.ts';
import { kindAddresses } from './page-models/comparable-kinds.ts';
import { comparableDocuments } from './page-models/compare-page.ts';
import { historyPaths } from './page-models/history-paths.ts';
import { motionPairs } from './page-models/motion-pairs.ts';
import { provisionRedirects } from './page-models/redirects.ts';
import { redlinePairs } from './page-models/redline-pairs.ts';
import { indexLetters } from './page-models/search-page.ts';
import type { PublishedSite } from './published-site.ts';
import { verifyFiles } from './verify-files.ts';
import { verifyPapers } from './verify-papers.ts';
import { verifySearch } from './verify-search.ts';

const COMPARED_DATA = /(?:^|\/)compare\/[^/]*\.json$/;

/**
 * Reads a build back from the disk and holds it against what it was made from: every page and every edition to compare
 * that there has to be, no other, and in each edition and in the search index every provision, once. Throws at the first
 * that is missing or too much. Source: design.md, What content may do.
 */
export function verifyBuild(site: PublishedSite, folder: string): BuildCount {
  const files = filesBelow(folder);
  const pages = files.filter((path) => path.endsWith('index.html'));
  const pagesAsked = expectedPages(site).map((address) => `${address}index.html`.slice(1));
  verifyNames(pages, { expected: pagesAsked, sort: 'page' });
  const data = files.filter((path) => COMPARED_DATA.test(path));
  verifyNames(data, { expected: expectedData(site).map((address) => address.slice(1)), sort: 'file' });
  verifyFiles(site, folder);
  verifyConservation(site.constitution, folder);
  const { documents } = site.constitution;
  const editions = documents.flatMap((document) => document.editions);
  return {
    pages: pages.length,
    documents: documents.length,
    editions: editions.length,
    clauses: editions.map((edition) => verifyEdition(edition, folder)).reduce((sum, count) => sum + count, 0),
    records: verifySearch(site, folder),
    pdfs: verifyPapers(site, folder, files),
    isWholeOnPaper: site.papers.has(addresses.whole),
  };
}

function verifyNames(
  built: readonly string[],
  { expected, sort }: { readonly expected: readonly string[]; readonly sort: 'page' | 'file' },
): void {
  const [known, wanted] = [new Set(built), new Set(expected)];
  const missing = expected.find((path) => !known.has(path));
  if (missing !== undefined) throw new Error(`The build lacks the ${sort} ${missing}.`);
  const extra = built.find((path) => !wanted.has(path));
  if (extra !== undefined) throw new Error(`The build holds the ${sort} ${extra}, which nothing asks for.`);
}

/** What the pages that compare any two editions fetch. */
function expectedData({ constitution }: PublishedSite): readonly Address[] {
  return comparableDocuments(constitution).flatMap(({ id, editions }) =>
    editions.map(({ number }) => addresses.comparedEdition(id, number)),
  );
}

function expectedPages({ constitution, rules }: PublishedSite): readonly Address[] {
  return [
    ...singlePages,
    addresses.whole,
    ...constitution.documents.flatMap(({ id, formerIds }) => [id, ...formerIds].map(addresses.document)),
    ...constitution.documents.flatMap(({ id, editions }) =>
      editions.map(({ number }) => addresses.edition(id, number)),
    ),
    ...redlinePairs(constitution).map(({ document, before, after }) =>
      addresses.redline(document.id, before.number, after.number),
    ),
    ...comparableDocuments(constitution).map(({ id }) => addresses.compare(id)),
    ...constitution.documents.map(({ id }) => addresses.history(id)),
    ...historyPaths(constitution).map(({ document, provision }) => addresses.provisionHistory(document, provision)),
    ...motionPairs(constitution).map(({ document, before, after }) =>
      addresses.motion(document.id, before.number, after.number),
    ),
    ...constitution.bodies.map(({ id }) => addresses.body(id)),
    ...kindAddresses(constitution),
    ...eventDays(constitution).map(addresses.onDate),
    ...constitution.decisions.map(({ id }) => addresses.decision(id)),
    ...rules.map(({ id }) => addresses.check(id)),
    ...indexLetters(constitution).map(addresses.searchLetter),
    ...provisionRedirects(constitution).map(({ document, provision }) => addresses.provision(document, provision)),
  ];
}

type AnyEdition = CheckedConstitution['documents'][number]['editions'][number];

/** Throws unless the page of the edition holds each of its provisions once. Gives the number of clauses. */
function verifyEdition(edition: AnyEdition, folder: string): number {
  const place = join(folder, addresses.edition(edition.document, edition.number));
  const name = editionAddress(edition);
  const tags = [...readTags(readFileSync(join(place, 'index.html'), 'utf8'))];
  const shown = tags.filter(({ attributes }) => attributes.get('data-edition') === name);
  if (shown.length !== 1) throw new Error(`The page of ${name} does not show ${name}.`);
  const clauses = [...provisionsIn(edition.content)].filter(({ form }) => form === 'clause').length;
  const shownClauses = tags.filter(({ attributes }) => attributes.has('data-clause')).length;
  if (clauses !== shownClauses) throw new Error(`${name} has ${clauses} clauses, and its page shows ${shownClauses}.`);
  const ids = Map.groupBy(tags, ({ attributes }) => attributes.get('id'));
  const lost = [...anchorsOf(edition).values()].find((anchor) => ids.get(anchor)?.length !== 1);
  if (lost !== undefined) throw new Error(`The page of ${name} does not hold the provision ${lost} once.`);
  const unwritten = EXPORT_FORMATS.find(({ fileName }) => !existsSync(join(place, fileName)));
  if (unwritten !== undefined) throw new Error(`The build lacks ${unwritten.fileName} of ${name}.`);
  return clauses;
}
