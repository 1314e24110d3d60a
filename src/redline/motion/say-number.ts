import type { BindingNumber } from '../../model/edition.ts';
import { capitalised } from '../../model/sentence.ts';
import type { Instruction } from './motion.ts';
import { sayEach } from './say-parts.ts';

type NumberChange = Extract<Instruction, { to: 'set-number' }>;

/** A changed number that binds: `The quorum, in clause 2.3: for “three” (3 members) substitute “four” (4 members).` */
export function sayNumber({ before, after, printedIn }: NumberChange): string {
  if (before === undefined)
    return after === undefined ? '' : `Lay down ${nameOf(after)}: ${quantity(after)}${bound(after)}.`;
  if (after === undefined) return `No longer lay down ${nameOf(before)}, ${quantity(before)}.`;
  const isSameBody = before.appliesTo === after.appliesTo;
  const where = printedIn.length === 0 ? '' : `, in ${sayEach(printedIn.map(({ name }) => name))}`;
  const binds = isSameBody ? '' : bound(after) || ', binding no body of its own';
  return `${capitalised(nameOf(after))}${where}: for ${quantity(before)} substitute ${quantity(after)}${binds}.`;
}

function quantity({ value, unit, words }: BindingNumber): string {
  return `“${words}” (${unit === undefined ? value : `${value} ${unit}`})`;
}

function bound({ appliesTo }: BindingNumber): string {
  return appliesTo === undefined ? '' : `, binding the body “${appliesTo}”`;
}

function nameOf({ id }: BindingNumber): string {
  return `the ${id.replaceAll('-', ' ')}`;
}
