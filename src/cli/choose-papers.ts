import type { Call, Surroundings } from './command.ts';
import { findChromium } from './find-chromium.ts';

/** The switches on PDFs, each with what it means. */
export const PAPER_SWITCHES = {
  pdf: 'Makes PDFs however many there are.',
  'no-pdf': 'Makes no PDFs. Without it they are made where Chromium is found, or named in CHROMIUM.',
} as const;

/** How the PDFs of a build are made, or in one sentence why it has none. */
export type ChosenPapers =
  | { readonly making: Making; readonly why: undefined }
  | { readonly making: undefined; readonly why: string };

interface Making {
  readonly chromium: string;
  readonly isUnasked: boolean;
  readonly onMade: (made: number, all: number) => void;
}

/** A long build says now and then how far it is. */
const SAID_EACH = 100;

/** Whether a build makes PDFs. A preview does not: a paper outlives what it was a preview of. */
export function choosePapers({ options, switches }: Call, { environment, writeOut }: Surroundings): ChosenPapers {
  if (switches.has('no-pdf')) return { making: undefined, why: 'No PDFs: --no-pdf leaves them out.' };
  if (options['preview'] !== undefined) return { making: undefined, why: 'No PDFs: a preview has none.' };
  const chromium = findChromium(environment);
  if (chromium === undefined)
    return { making: undefined, why: 'No PDFs: no Chromium was found. Install it, or name it in CHROMIUM.' };
  const onMade = (made: number, all: number) => {
    if (made % SAID_EACH === 0 && made < all) writeOut(`Made ${made} of ${all} PDFs.\n`);
  };
  const isUnasked = !switches.has('pdf') && (environment['CHROMIUM'] ?? '') === '';
  return { making: { chromium, isUnasked, onMade }, why: undefined };
}
