import type { Edition } from '../../model/edition.ts';
import { plainText } from '../../model/phrasing.ts';
import type { Place } from '../../model/place.ts';
import { type Clause, provisionsIn } from '../../model/provision.ts';
import { likeness } from '../likeness.ts';

/** A clause with its own words, those of the clauses in it left out. */
export interface PlainClause {
  readonly id: string | undefined;
  readonly words: string;
  readonly place: Place;
}

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

/** Each clause takes the likest one that is left, if the two have half of their words in common. */
function pairByWords(old: readonly PlainClause[], current: readonly PlainClause[]): readonly Pair[] {
  const waiting = new Set(current);
  return old.flatMap((clause): readonly Pair[] => {
    const [best] =
      same(clause, waiting) ??
      [...waiting]
        .map((other) => ({ other, common: likeness(clause.words, other.words) }))
        .filter(({ common }) => common >= LEAST_IN_COMMON)
        .sort((one, other) => other.common - one.common);
    if (best === undefined) return [];
    waiting.delete(best.other);
    return [[clause, best.other]];
  });
}

/** Most clauses keep every word, and need not be held against all others. */
function same(
  clause: PlainClause,
  waiting: ReadonlySet<PlainClause>,
): readonly { readonly other: PlainClause }[] | undefined {
  const other = [...waiting].find(({ words }) => words === clause.words);
  return other === undefined ? undefined : [{ other }];
}

function without(clauses: readonly PlainClause[], taken: readonly PlainClause[]): readonly PlainClause[] {
  const gone = new Set(taken);
  return clauses.filter((clause) => !gone.has(clause));
}

function clausesOf({ content }: Edition): readonly PlainClause[] {
  return [...provisionsIn(content)].flatMap((provision) => (provision.form === 'clause' ? [plain(provision)] : []));
}

function plain({ id, content, place }: Clause): PlainClause {
  const words = content.flatMap((part) => (part.form === 'paragraph' ? [plainText(part.words)] : []));
  return { id, words: words.join(' ').replace(/\s+/g, ' ').trim(), place };
}
