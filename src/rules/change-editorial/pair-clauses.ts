import type { Edition } from '../../model/edition.ts';
import { likeness } from '../likeness.ts';
import { clausesOf, type PlainClause } from './plain-clauses.ts';

type Pair = readonly [PlainClause, PlainClause];

const LEAST_IN_COMMON = 0.5;

/** The clauses of two editions, by id where they have one, else by their words. */
export interface PairedClauses {
  readonly pairs: readonly Pair[];
  readonly deleted: readonly PlainClause[];
  readonly inserted: readonly PlainClause[];
}

/** Pairs the clauses of two editions: by id, else with the one that shares most of its words. */
export function pairClauses(before: Edition, after: Edition): PairedClauses {
  const [old, current] = [clausesOf(before), clausesOf(after)];
  const byId = new Map(old.flatMap((clause) => (clause.id === undefined ? [] : [[clause.id, clause]])));
  const named = current.flatMap((clause): readonly Pair[] => {
    const other = byId.get(clause.id ?? '');
    return other === undefined ? [] : [[other, clause]];
  });
  const rest = pairByWords(
    without(
      old,
      named.map(([one]) => one),
    ),
    without(
      current,
      named.map(([, other]) => other),
    ),
  );
  const pairs = [...named, ...rest];
  return {
    pairs,
    deleted: without(
      old,
      pairs.map(([one]) => one),
    ),
    inserted: without(
      current,
      pairs.map(([, other]) => other),
    ),
  };
}

/** Most clauses keep every word. Each other takes the likest one that is left, if they have half of their words in common. */
function pairByWords(old: readonly PlainClause[], current: readonly PlainClause[]): readonly Pair[] {
  const waiting = new Set(current);
  const pairs = pairEach(old, waiting, ({ words }) => [...waiting].find((other) => other.words === words));
  const left = without(
    old,
    pairs.map(([one]) => one),
  );
  return [...pairs, ...pairEach(left, waiting, (clause) => likest(clause, waiting))];
}

/** Each clause with the one that is chosen for it, which is then no longer waiting. */
function pairEach(
  clauses: readonly PlainClause[],
  waiting: Set<PlainClause>,
  choose: (clause: PlainClause) => PlainClause | undefined,
): readonly Pair[] {
  return clauses.flatMap((clause): readonly Pair[] => {
    const other = choose(clause);
    if (other === undefined) return [];
    waiting.delete(other);
    return [[clause, other]];
  });
}

function likest(clause: PlainClause, waiting: ReadonlySet<PlainClause>): PlainClause | undefined {
  const [best] = [...waiting]
    .map((other) => ({ other, common: likeness(clause.words, other.words) }))
    .filter(({ common }) => common >= LEAST_IN_COMMON)
    .sort((one, other) => other.common - one.common);
  return best?.other;
}

function without(clauses: readonly PlainClause[], taken: readonly PlainClause[]): readonly PlainClause[] {
  const gone = new Set(taken);
  return clauses.filter((clause) => !gone.has(clause));
}
