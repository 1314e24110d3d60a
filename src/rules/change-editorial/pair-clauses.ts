import type { Edition } from '../../model/edition.ts';
import { plainText } from '../../model/phrasing.ts';
import type { Place } from '../../model/place.ts';
import { type Clause, provisionsIn } from '../../model/provision.ts';

/** A clause with its own words, those of the clauses in it left out. */
export interface PlainClause {
  readonly id: string | undefined;
  readonly words: string;
  readonly place: Place;
}

/** The clauses of two editions, by id where they have one, else in their order. */
export interface PairedClauses {
  readonly pairs: readonly (readonly [PlainClause, PlainClause])[];
  readonly deleted: readonly PlainClause[];
  readonly inserted: readonly PlainClause[];
}

/** Pairs the clauses of two editions: by id, then by equal words, then what is left in its order. */
export function pairClauses(before: Edition, after: Edition): PairedClauses {
  const [old, current] = [clausesOf(before), clausesOf(after)];
  const byId = new Map(old.flatMap((clause) => (clause.id === undefined ? [] : [[clause.id, clause]])));
  const named = current.filter(({ id }) => id !== undefined && byId.has(id));
  const taken = new Set(named.map(({ id }) => id));
  const [oldRest, currentRest] = [
    old.filter(({ id }) => id === undefined || !taken.has(id)),
    current.filter((clause) => !named.includes(clause)),
  ];
  const same = equalWords(oldRest, currentRest);
  const [left, right] = [
    oldRest.filter((clause) => !same.has(clause)),
    currentRest.filter((clause) => ![...same.values()].includes(clause)),
  ];
  const inOrder = left.flatMap((clause, index): readonly (readonly [PlainClause, PlainClause])[] => {
    const other = right[index];
    return other === undefined ? [] : [[clause, other]];
  });
  return {
    pairs: [
      ...named.flatMap((clause): readonly (readonly [PlainClause, PlainClause])[] => {
        const other = byId.get(clause.id ?? '');
        return other === undefined ? [] : [[other, clause]];
      }),
      ...inOrder,
    ],
    deleted: left.slice(inOrder.length),
    inserted: right.slice(inOrder.length),
  };
}

function equalWords(
  old: readonly PlainClause[],
  current: readonly PlainClause[],
): ReadonlyMap<PlainClause, PlainClause> {
  const waiting = [...current];
  return new Map(
    old.flatMap((clause): readonly (readonly [PlainClause, PlainClause])[] => {
      const index = waiting.findIndex(({ words }) => words === clause.words);
      const [found] = index === -1 ? [] : waiting.splice(index, 1);
      return found === undefined ? [] : [[clause, found]];
    }),
  );
}

function clausesOf({ content }: Edition): readonly PlainClause[] {
  return [...provisionsIn(content)].flatMap((provision) => (provision.form === 'clause' ? [plain(provision)] : []));
}

function plain({ id, content, place }: Clause): PlainClause {
  const words = content.flatMap((part) => (part.form === 'paragraph' ? [plainText(part.words)] : []));
  return { id, words: words.join(' ').replace(/\s+/g, ' ').trim(), place };
}
