import { joinWords } from '../../model/join-words.ts';
import type { Standing } from '../../model/standing.ts';
import type { ProvisionChange } from '../../redline/provision-histories.ts';

/** In which voice a change is told: as done, as proposed, or as given up. */
export type Voice = 'did' | 'would' | 'would-have';

/** The voice that is true of an edition. */
export function voiceOf({ standing }: { readonly standing: Standing }): Voice {
  if (standing === 'draft' || standing === 'proposed') return 'would';
  return standing === 'withdrawn' ? 'would-have' : 'did';
}

const INSIDE: Readonly<Record<Voice, string>> = {
  did: 'what stands under it changed',
  would: 'what stands under it would change',
  'would-have': 'what stands under it would have changed',
};

const OPENINGS: Readonly<Record<Voice, string>> = { did: '', would: 'would be ', 'would-have': 'would have been ' };

/** What an edition did to a provision, such as `would be amended and renumbered`. */
export function changeWords(change: ProvisionChange, voice: Voice): string {
  const deeds = deedsOf(change);
  if (change.at === undefined) return 'first';
  if (deeds.length === 0) return INSIDE[voice];
  return OPENINGS[voice] + joinWords(deeds, 'and');
}

/** The same in one word or few for a short list: the weightiest thing that it did. */
export function shortChangeWords(change: ProvisionChange): string {
  return deedsOf(change)[0] ?? INSIDE.did;
}

/** What stands after the number of an edition that does not count yet, or never did: ` (draft)`. */
export function standingMark({ standing }: { readonly standing: Standing }): string {
  return MARKS[standing] ?? '';
}

const MARKS: Partial<Readonly<Record<Standing, string>>> = {
  draft: ' (draft)',
  proposed: ' (proposed)',
  withdrawn: ' (withdrawn)',
  'not-yet-in-force': ' (not yet in force)',
};

function deedsOf({ at, isReturn, renamed }: ProvisionChange): readonly string[] {
  if (at === undefined) return ['first'];
  const { fate, isMoved, isRenumbered, setOut } = at.row;
  if (setOut?.role === 'piece' && fate === 'inserted') return ['set out as a part of its own'];
  if (setOut?.role === 'piece' && fate === 'deleted') return ['taken into another part'];
  if (fate === 'inserted') return [isReturn ? 'put back' : 'inserted'];
  if (fate === 'deleted') return ['deleted'];
  return [
    ...(fate === 'amended' ? [setOut?.role === 'whole' && setOut.isAll ? 'set out in another way' : 'amended'] : []),
    ...(isMoved ? ['moved'] : []),
    ...(isRenumbered ? ['renumbered'] : []),
    ...(renamed === undefined ? [] : ['given another permanent name']),
  ];
}
