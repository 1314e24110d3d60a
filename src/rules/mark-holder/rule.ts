import type { Constitution, DatedEdition } from '../../model/constitution.ts';
import { provisionAddress } from '../../model/edition.ts';
import type { Finding } from '../../model/finding.ts';
import type { Mark, MarkedParty } from '../../model/mark.ts';
import { offsetIn } from '../../model/offset-in.ts';
import type { Place, Source } from '../../model/place.ts';
import { placeBetween } from '../../model/place-between.ts';
import { provisionsIn } from '../../model/provision.ts';
import type { ConstitutionRule } from '../../model/rule.ts';
import { clearest, nearest } from '../../model/suggest.ts';
import { writtenAt } from '../../model/written-at.ts';
import { quote } from '../quote.ts';

/** Whoever has a duty, power or right can be looked up. */
export const markHolder: ConstitutionRule = {
  id: 'mark-holder',
  summary: 'Whoever a duty, power or right is marked for is a body or a term that is there.',
  scope: 'constitution',
  check: function* (constitution: Constitution) {
    const known = [...constitution.bodies.map(({ id }) => id), ...constitution.terms.map(({ id }) => `term:${id}`)];
    for (const edition of constitution.documents.flatMap(({ editions }) => editions)) {
      if (edition.outline().parties.every((party) => known.includes(party))) continue;
      for (const { id, marks } of provisionsIn(edition.content)) {
        const lost = (marks ?? []).flatMap((mark) => lostParties(mark, known));
        yield* lost.map(([mark, party]) => findingFor(party, mark, { edition, id, known }));
      }
    }
  },
};

function lostParties(mark: Mark, known: readonly string[]): readonly (readonly [Mark, MarkedParty])[] {
  return [...mark.holders, ...mark.towards].flatMap((party) => (known.includes(party.written) ? [] : [[mark, party]]));
}

interface Where {
  readonly edition: DatedEdition;
  readonly id: string | undefined;
  readonly known: readonly string[];
}

function findingFor({ to, id: name, written }: MarkedParty, { place }: Mark, { edition, id, known }: Where): Finding {
  const { source } = edition;
  const word = placeOfWord(written, place, source);
  // The right name in the other form is surer than any that is merely near.
  const other = to === 'body' ? `term:${name}` : name;
  const meant = known.includes(other) ? other : nearest(written, known);
  const sure = known.includes(other) ? other : clearest(written, known);
  const file = to === 'body' ? `add the file \`content/bodies/${name}.yml\`` : `add “${name}” to \`content/terms.yml\``;
  return {
    place: word ?? place,
    at: provisionAddress(edition, id === '' ? undefined : id),
    message: `There is no ${to} ${quote(name)}.`,
    help: meant === undefined ? `Correct the id, or ${file}.` : `Did you mean \`${meant}\`?`,
    proposals:
      word === undefined || sure === undefined
        ? []
        : [
            {
              description: `Write \`${sure}\` instead of \`${written}\`.`,
              edits: [{ place: word, replacement: sure }],
            },
          ],
  };
}

/** Where the name stands, if it stands once where the mark is written. */
function placeOfWord(word: string, place: Place, source: Source): Place | undefined {
  const found = [...writtenAt(source, place).matchAll(new RegExp(`(?<![\\w:-])${word}(?![\\w:-])`, 'g'))];
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return undefined;
  const start = offsetIn(source, place) + only.index;
  return placeBetween(source, start, start + word.length);
}
