import type { PaperMaking } from './make-papers.ts';
import { type Printer, startPrinter } from './start-printer.ts';

/** So many PDFs take a minute or two. */
const MOST_UNASKED = 400;

/** What prints, or why nothing does, in one sentence; neither where no PDFs are wanted. */
export interface ReadyToPrint {
  readonly printer: Printer | undefined;
  readonly why: string | undefined;
}

/**
 * Starts what prints so many PDFs; whoever asks closes it. Where nobody asked for PDFs they are left out if there would be very
 * many, or if a Chromium that was only found does not start. Throws where one that was asked for does not start.
 */
export async function readyToPrint(count: number, making: PaperMaking | undefined): Promise<ReadyToPrint> {
  if (making === undefined) return { printer: undefined, why: undefined };
  const { chromium, isUnasked = false } = making;
  if (isUnasked && count > MOST_UNASKED)
    return without(`No PDFs: there would be ${count}, which takes long. --pdf makes them.`);
  try {
    return { printer: await startPrinter(chromium), why: undefined };
  } catch (cause) {
    if (!isUnasked) throw cause;
    return without(`No PDFs: ${chromium} does not start. Name another Chromium in CHROMIUM.`);
  }
}

function without(why: string): ReadyToPrint {
  return { printer: undefined, why };
}
