import type { Body } from '../model/body.ts';
import type { Constitution, Document } from '../model/constitution.ts';
import { keptIn } from '../model/kept-in.ts';
import { remembered } from '../model/remembered.ts';
import { capitalised } from '../model/sentence.ts';
import { DEEDS, type Deed } from './decided-texts.ts';

/** Whether a body may adopt, correct or repeal a text, as far as the bodies' own files tell. */
export type Power = { readonly holds: 'yes' } | { readonly holds: 'no' | 'unsaid'; readonly sentence: string };

/**
 * A body decides on the texts that set it up or govern it, and on those of the bodies that report to it, or that it commissions
 * or scrutinises, at whatever remove. It does not on those of a body above it, nor on those of another below the same one. Of
 * all others the files do not say.
 */
export function powerOver(
  body: Body,
  { document, deed }: { readonly document: Document; readonly deed: Deed },
  { bodies }: Pick<Constitution, 'bodies'>,
): Power {
  const does = DEEDS[deed];
  const name = body.shortName ?? body.name;
  if (body.isIllustrative) {
    const sentence = `${capitalised(name)} is an illustration: nobody has set it up, so it cannot decide.`;
    return { holds: 'no', sentence };
  }
  const owner = bodies.find(({ id }) => id === document.body);
  if (owner === undefined) {
    const sentence = `“${document.title}” does not say which body it governs. See that ${name} may ${does} it.`;
    return { holds: 'unsaid', sentence };
  }
  if (owner.id === body.id || isAbove(body, owner, bodies)) return { holds: 'yes' };
  const other = owner.shortName ?? owner.name;
  if (isAbove(owner, body, bodies)) {
    const sentence = `“${document.title}” is a text of ${other}. A decision of ${name}, which stands below, cannot ${does} it.`;
    return { holds: 'no', sentence };
  }
  if (haveOneAbove(body, owner, bodies)) {
    const sentence = `“${document.title}” is a text of ${other}. A decision of ${name}, which stands beside, cannot ${does} it.`;
    return { holds: 'no', sentence };
  }
  const sentence = `No file says how ${name} stands to ${other}, whose text “${document.title}” is. See that it may ${does} it.`;
  return { holds: 'unsaid', sentence };
}

/** True where the lower body answers to the higher one, or to one that does. */
function isAbove(higher: Body, lower: Body, bodies: readonly Body[]): boolean {
  return bodiesAbove(bodies)(lower.id).has(higher.id);
}

function haveOneAbove(one: Body, other: Body, bodies: readonly Body[]): boolean {
  const aboveOf = bodiesAbove(bodies);
  const above = aboveOf(one.id);
  return [...aboveOf(other.id)].some((id) => above.has(id));
}

type Above = (id: string) => ReadonlySet<string>;

/** The ids of the bodies to which a body answers, at whatever remove. Worked out once for each body that is asked about. */
const bodiesAbove = remembered((bodies: readonly Body[]): Above => {
  const superiors = superiorsIn(bodies);
  const known = new Map<string, ReadonlySet<string>>();
  return (id) => keptIn(known, id, () => allAbove(id, superiors));
});

/** A body that stands right above another, by ids. */
interface Step {
  readonly lower: string;
  readonly higher: string;
}

type Superiors = ReadonlyMap<string, readonly Step[]>;

function allAbove(id: string, superiors: Superiors): ReadonlySet<string> {
  const above = new Set<string>();
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const { higher } of superiors.get(next) ?? []) {
      if (above.has(higher)) continue;
      above.add(higher);
      waiting.push(higher);
    }
  }
  return above;
}

/** What stands right above each body, by its id. */
function superiorsIn(bodies: readonly Body[]): Superiors {
  const steps = bodies.flatMap(({ id, reportsTo, commissions, scrutinises }): readonly Step[] => [
    ...reportsTo.map((higher) => ({ lower: id, higher })),
    ...[...commissions, ...scrutinises].map((lower) => ({ lower, higher: id })),
  ]);
  return Map.groupBy(steps, ({ lower }) => lower);
}
