import { type Edition, provisionAddress } from '../../model/edition.ts';
import type { Finding } from '../../model/finding.ts';
import type { EditionRule } from '../../model/rule.ts';
import { isUndecided } from '../../model/standing.ts';
import { type PlacedWords, wordsOf } from '../paragraphs-of.ts';
import { placeOfWords } from '../place-of-words.ts';
import { quote } from '../quote.ts';
import { mendName } from './mend-name.ts';
import type { DeprecatedName } from './name-finder.ts';
import { nameFinder } from './name-finder.ts';

/** New texts call a thing by its one name. A source's own words, and words quoted, are left as they are. */
export const nameDeprecated: EditionRule = {
  id: 'name-deprecated',
  summary: 'Drafts and proposals call a thing by the name that was agreed.',
  scope: 'edition',
  isAboutNames: true,
  check: function* ({ edition, names }) {
    const find = nameFinder(names);
    if (find === undefined || !isUndecided(edition.status) || edition.isTranscribed) return;
    for (const passage of wordsOf(edition)) {
      if (passage.isQuoted) continue;
      for (const name of find(passage.text)) yield findingFor(name, passage, edition);
    }
  },
};

function findingFor(name: DeprecatedName, passage: PlacedWords, edition: Edition): Finding {
  const { term, also } = name.term;
  const others = also.length === 0 ? '' : ` (or ${also.map(quote).join(', ')})`;
  const place = placeOfWords(edition.source, passage, name);
  const before = passage.text.slice(0, name.start);
  return {
    place,
    at: provisionAddress(edition, passage.provision),
    message: `${quote(name.words)} is not the name to use: the agreed name is ${quote(term)}.`,
    help: `Write ${quote(term)}${others}.`,
    proposals: mendName(name, { place, before }, edition),
  };
}
