import type { CheckedConstitution } from '../../../model/constitution.ts';
import type { Standing } from '../../../model/standing.ts';
import { standingInWords } from '../../../model/status/status-title.ts';
import { addresses, linkerFrom } from '../../addresses.ts';
import { editionName } from '../edition-name.ts';
import type { Link } from '../link.ts';
import type { HelpPage } from './help-page.ts';
import { helpPage } from './help-page.ts';
import { HELP_TOPICS } from './help-topics.ts';

/** One of the words that say what a text is. */
export interface StatusMeaning {
  readonly standing: Standing;
  readonly word: string;
  readonly meaning: string;
  /** Whether anybody has to keep to it. */
  readonly binds: string;
  /** A text of this site that is so; undefined where there is none. */
  readonly example: Link | undefined;
}

// Source: content-model.md, Time and status.
const MEANINGS: readonly (readonly [Standing, string, string])[] = [
  ['in-force', 'It was adopted, and its first day has come. The page says who adopted it.', 'It binds.'],
  [
    'in-use',
    'It is followed as if it were in force. No record of its adoption is held, and the page says why.',
    'People keep to it.',
  ],
  ['not-yet-in-force', 'It was adopted, and its first day is still to come.', 'It does not bind yet.'],
  ['draft', 'It is still being written. Anybody may comment on it.', 'It binds nobody.'],
  ['proposed', 'It is finished and waits for a decision. Comments may be open until a day.', 'It binds nobody.'],
  ['superseded', 'A later edition has taken its place.', 'It no longer binds.'],
  ['expired', 'It was made for a time, and that time is over.', 'It no longer binds.'],
  ['repealed', 'It was ended by a decision, and nothing came in its place.', 'It no longer binds.'],
  ['withdrawn', 'It was taken back before anybody adopted it.', 'It never bound anybody.'],
];

/** The help on the words for what a text is. */
export function statusHelp(constitution: CheckedConstitution): {
  readonly page: HelpPage;
  readonly meanings: readonly StatusMeaning[];
} {
  const page = helpPage(HELP_TOPICS.statuses);
  const meanings = MEANINGS.map(([standing, meaning, binds]) => ({
    standing,
    word: standingInWords(standing),
    meaning,
    binds,
    example: exampleOf(standing, constitution, page.head.address),
  }));
  return { page, meanings };
}

function exampleOf(standing: Standing, { documents }: CheckedConstitution, page: string): Link | undefined {
  for (const document of documents) {
    const edition = document.editions.find((other) => other.standing === standing);
    if (edition === undefined) continue;
    const text = editionName(document, edition);
    return { text, href: linkerFrom(page)(addresses.edition(document.id, edition.number)) };
  }
  return undefined;
}
