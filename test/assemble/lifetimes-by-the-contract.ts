import type { Lifetime } from './random-lifetimes.ts';

const A_DAY = 86_400_000;

/**
 * What each edition is on a day, written anew from the words of the contract, with days counted and without the tool's own code:
 * in force is the adopted edition with the latest commencement not after the day. Partial dates count from their first day,
 * `undetermined` comes before every dated one, then the number decides. One that is repealed counts no more from that day, and
 * one that expires counts on its last day still. Without a commencement the decision's date is taken.
 */
export function standingsByTheContract(lifetimes: readonly Lifetime[], day: string): readonly string[] {
  const today = dayNumber(day);
  let latest: { readonly begins: number; readonly index: number } | undefined;
  for (const [index, lifetime] of lifetimes.entries()) {
    const begins = beginning(lifetime);
    if (lifetime.status !== 'adopted' || begins > today) continue;
    if (latest === undefined || begins >= latest.begins) latest = { begins, index };
  }
  return lifetimes.map((lifetime, index) => {
    if (lifetime.status !== 'adopted') return lifetime.status;
    if (beginning(lifetime) > today) return 'not-yet-in-force';
    if (lifetime.repeal !== undefined && dayNumber(lifetime.repeal) <= today) return 'repealed';
    if (index !== latest?.index) return 'superseded';
    if (lifetime.expiry !== undefined && dayNumber(lifetime.expiry) < today) return 'expired';
    return lifetime.decided === undefined ? 'in-use' : 'in-force';
  });
}

/** The days from one to another, both included, each `YYYY-MM-DD`. */
export function daysBetween(first: string, last: string): readonly string[] {
  const length = (Date.parse(last) - Date.parse(first)) / A_DAY + 1;
  return Array.from({ length }, (_, index) => new Date(Date.parse(first) + index * A_DAY).toISOString().slice(0, 10));
}

function beginning({ commencement, decided }: Lifetime): number {
  return dayNumber(commencement ?? decided ?? 'undetermined');
}

/** Date.parse takes a year or a month for its first day, which is what the contract asks for. */
function dayNumber(date: string): number {
  return date === 'undetermined' ? Number.NEGATIVE_INFINITY : Date.parse(date) / A_DAY;
}
