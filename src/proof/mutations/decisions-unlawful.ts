import type { Constitution } from '../../model/constitution.ts';
import { editionAddress } from '../../model/edition.ts';
import { isSurelyBefore } from '../../model/plain-date.ts';
import { counts } from '../../model/standing.ts';
import { dataIn } from '../data-in.ts';
import type { Consequence, Family, Mutation } from '../mutation.ts';
import { errorOnLines, oneChange } from '../one-change.ts';
import type { Subject } from '../subject.ts';

/** No decision of the organisation is kept there. */
const NEW_FILE = 'content/decisions/decision-of-the-proof.yml';
/** A new decision adopts a text that is not marked as adopted, or that belongs to another body. */
const OF_NEW: readonly Consequence[] = [{ rule: 'adoption-unfounded' }, { rule: 'decision-power' }];

/** Adoptions that the constitution's own rules, or the figures themselves, do not allow. */
export const decisionsUnlawful: Family = {
  name: 'Decisions against the rules',
  mutationsOf: function* (subject) {
    yield* withOtherFigures(subject);
    yield* withoutQuorum(subject);
    yield* withoutPower(subject);
  },
};

function* withOtherFigures({ texts, constitution }: Subject): Iterable<Mutation> {
  for (const { source, adopts, present, votes } of constitution.decisions) {
    const file = source.file;
    const data = dataIn(file, texts.get(file) ?? '');
    const [first] = data.filter(({ pointer }) => pointer.startsWith('/votes/'));
    const inFavour = data.find(({ pointer }) => pointer === '/votes/for');
    if (adopts.length === 0 || votes === undefined || first === undefined || inFavour === undefined) continue;
    yield {
      what: `took all votes for it out of the decision`,
      file,
      changes: new Map([[file, inFavour.with('0')]]),
      expected: [errorOnLines('decision-majority', file, [first.position.line])],
      consequences: [],
    };
    const cast = votes.for + votes.against + votes.abstained;
    const there = data.find(({ pointer }) => pointer === '/present');
    if (present === undefined || there === undefined || cast === 0) continue;
    yield {
      what: 'had fewer people present than votes were counted',
      file,
      changes: new Map([[file, there.with(String(cast - 1))]]),
      expected: [errorOnLines('decision-votes', file, [first.position.line])],
      consequences: [{ rule: 'decision-quorum' }, { rule: 'decision-majority' }],
    };
  }
}

/** A new decision, by one person too few, for each quorum of a body in a text that counts. */
function* withoutQuorum({ constitution, day, editions }: Subject): Iterable<Mutation> {
  if (constitution.decisions.some(({ date }) => !isSurelyBefore(date, day))) return;
  for (const { edition, document } of editions.filter((file) => counts(file.edition.standing))) {
    const other = editions.find((file) => file.document !== document);
    for (const { id, value, appliesTo } of edition.numbers) {
      if (other === undefined || appliesTo === undefined) continue;
      if (typeof value !== 'number' || !id.split('-').includes('quorum')) continue;
      const lines = [`body: ${appliesTo}`, `date: ${day}`, `present: ${value - 1}`];
      const text = `${lines.join('\n')}\nadopts: [${editionAddress(other.edition)}]\n`;
      const what = `recorded an adoption by ${appliesTo} with one present fewer than its quorum`;
      const at = { line: 3, column: 10 };
      yield oneChange({ what, file: NEW_FILE, text, rule: 'decision-quorum', at, consequences: OF_NEW });
    }
  }
}

/** A new decision of a body about a text of the one to which it reports. */
function* withoutPower({ constitution, day, editions }: Subject): Iterable<Mutation> {
  for (const body of constitution.bodies) {
    const above = editions.find(({ document }) => body.reportsTo.some((id) => id === document.body));
    if (above === undefined || isAlsoBelow(body.id, above.document.body, constitution)) continue;
    const text = `body: ${body.id}\ndate: ${day}\nadopts: [${editionAddress(above.edition)}]\n`;
    const what = `recorded that ${body.id} adopted a text of a body above it`;
    const consequences = [{ rule: 'adoption-unfounded' }];
    const at = { line: 1, column: 7 };
    yield oneChange({ what, file: NEW_FILE, text, rule: 'decision-power', at, consequences });
  }
}

/** Bodies that watch each other stand above each other. */
function isAlsoBelow(lower: string, higher: string | undefined, { bodies }: Constitution): boolean {
  const own = bodies.find(({ id }) => id === lower);
  return higher !== undefined && [...(own?.commissions ?? []), ...(own?.scrutinises ?? [])].includes(higher);
}
