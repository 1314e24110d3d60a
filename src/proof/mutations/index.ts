import type { Family } from '../mutation.ts';
import { bodiesUnfounded } from './bodies-unfounded.ts';
import { citationsInTexts } from './citations-in-texts.ts';
import { datesDisordered } from './dates-disordered.ts';
import { datesWrong } from './dates-wrong.ts';
import { decisionsUnlawful } from './decisions-unlawful.ts';
import { draftsCited } from './drafts-cited.ts';
import { filesRenamed } from './files-renamed.ts';
import { frontMatterBroken } from './front-matter-broken.ts';
import { headingsDisguised } from './headings-disguised.ts';
import { headingsMisspelt } from './headings-misspelt.ts';
import { headingsTolerated } from './headings-tolerated.ts';
import { idsOfEntries } from './ids-of-entries.ts';
import { idsOfProvisions } from './ids-of-provisions.ts';
import { idsVanished } from './ids-vanished.ts';
import { numbersWrong } from './numbers-wrong.ts';
import { placeholdersLeft } from './placeholders-left.ts';
import { referencesInData } from './references-in-data.ts';
import { sealsBroken } from './seals-broken.ts';
import { seatsTaken } from './seats-taken.ts';
import { sectionsDeleted } from './sections-deleted.ts';
import { sectionsEmptied } from './sections-emptied.ts';
import { sectionsMoved } from './sections-moved.ts';
import { sectionsRepeated } from './sections-repeated.ts';
import { sectionsUnwritten } from './sections-unwritten.ts';
import { textUnsafe } from './text-unsafe.ts';
import { waiversWrong } from './waivers-wrong.ts';

/** Every family of mutations, in the order of the table. */
export const families: readonly Family[] = [
  sectionsDeleted,
  sectionsEmptied,
  sectionsUnwritten,
  headingsMisspelt,
  headingsDisguised,
  headingsTolerated,
  sectionsMoved,
  sectionsRepeated,
  citationsInTexts,
  draftsCited,
  referencesInData,
  datesWrong,
  datesDisordered,
  decisionsUnlawful,
  idsOfProvisions,
  idsVanished,
  idsOfEntries,
  filesRenamed,
  bodiesUnfounded,
  seatsTaken,
  numbersWrong,
  placeholdersLeft,
  frontMatterBroken,
  textUnsafe,
  waiversWrong,
  sealsBroken,
];
