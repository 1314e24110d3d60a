import type { Constitution, DatedEdition } from '../../model/constitution.ts';
import { provisionAddress } from '../../model/edition.ts';
import type { Finding } from '../../model/finding.ts';
import type { Mark, MarkedParty } from '../../model/mark.ts';
import { offsetIn } from '../../model/offset-in.ts';
import type { Place, Source } from '../../model/place.ts';
import { placeBetween } from '../../model/place-between.ts';
import { provisionsIn } from '../../model/provision.ts';
import type { ConstitutionRule } from '../../model/rule.ts';
import { closestAmong, type FindClosest, ifAlone } from '../../model/suggest.ts';
import { writtenAt } from '../../model/written-at.ts';
import { quote } from '../quote.ts';

/** Whoever has a duty, power or right can be looked up. */
export const markHolder: ConstitutionRule = {
  id: 'mark-holder',
  summary: 'Whoever a duty, power or right is marked for is a body or a term that is there.',
  scope: 'constitution',
  check: function* (constitution: Constitution) {
    const names = [...constitution.bodies.map(({ id }) => id), ...constitution.terms.map(({ id }) => `term:${id}`)];
    const [known, amongKnown] = [new Set(names), closestAmong(names)];
    for (const edition of constitution.documents.flatMap(({ editions }) => editions)) {
      if (edition.outline().parties.every((party) => known.has(party))) continue;
      for (const { id, marks } of provisionsIn(edition.content)) {
        const lost = (marks ?? []).flatMap((mark) => lostParties(mark, known));
        yield* lost.map(([mark, party]) => findingFor(party, mark, { edition, id, known, amongKnown }));
      }
    }
  },
};

function lostParties(mark: Mark, known: ReadonlySet<string>): readonly (readonly [Mark, MarkedParty])[] {
  return [...mark.holders, ...mark.towards].flatMap((party) => (known.has(party.written) ? [] : [[mark, party]]));
}

interface Where {
  readonly edition: DatedEdition;
  readonly id: string | undefined;
  readonly known: ReadonlySet<string>;
  readonly amongKnown: FindClosest;
}

function findingFor(
  { to, id: name, written }: MarkedParty,
  { place }: Mark,
  { edition, id, known, amongKnown }: Where,
): Finding {
  const { source } = edition;
  const word = placeOfWord(written, place, source);
  // The right name in the other form is surer than any that is merely near.
  const other = to === 'body' ? `term:${name}` : name;
  const near = known.has(other) ? { name: other, isAlone: true } : amongKnown(written);
  const sure = ifAlone(near);
  const file = to === 'body' ? `add the file \`content/bodies/${name}.yml\`` : `add “${name}” to \`content/terms.yml\``;
  return {
    place: word ?? place,
    at: provisionAddress(edition, id === '' ? undefined : id),
    message: `There is no ${to} ${quote(name)}.`,
    help: near === undefined ? `Correct the id, or ${file}.` : `Did you mean \`${near.name}\`?`,
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
