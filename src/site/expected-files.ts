import { eventDays } from '../assemble/event-days.ts';
import { EXPORT_FORMATS } from '../exports/index.ts';
import type { Address } from '../model/addresses.ts';
import { namesOf } from '../model/names-of.ts';
import { addresses, singlePages } from './addresses.ts';
import { kindAddresses } from './page-models/comparable-kinds.ts';
import { comparableDocuments } from './page-models/compare-page.ts';
import { historyPaths } from './page-models/history-paths.ts';
import { motionPairs } from './page-models/motion-pairs.ts';
import { provisionRedirects } from './page-models/redirects.ts';
import { redlinePairs } from './page-models/redline-pairs.ts';
import { indexLetters } from './page-models/search-page.ts';
import type { PublishedSite } from './published-site.ts';

/** The address of every page that a build has to hold. It holds no other. */
export function expectedPages({ constitution, rules }: PublishedSite): readonly Address[] {
  return [
    ...singlePages,
    addresses.whole,
    ...constitution.documents.flatMap(namesOf).map(addresses.document),
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

/** What the pages that compare any two editions fetch. A build holds no other. */
export function expectedData({ constitution }: PublishedSite): readonly Address[] {
  return comparableDocuments(constitution).flatMap(({ id, editions }) =>
    editions.map(({ number }) => addresses.comparedEdition(id, number)),
  );
}

/** Every edition in each machine-readable form. */
export function expectedExports({ constitution }: PublishedSite): readonly Address[] {
  return constitution.documents.flatMap(({ id, editions }) =>
    editions.flatMap(({ number }) => EXPORT_FORMATS.map(({ fileName }) => addresses.edition(id, number) + fileName)),
  );
}
