import type { CheckedConstitution } from '../../model/constitution.ts';
import type { PaperMaking } from './make-papers.ts';
import { papersOf } from './papers.ts';
import { startsChromium } from './print-pages.ts';

/** So many PDFs take a minute or two. */
const MOST_UNASKED = 400;

/**
 * Why no PDFs are made of these texts, in one sentence: nobody asked and there would be very many, or a Chromium that was only found
 * does not start. Undefined where they are made.
 */
export async function whyNoPapers(
  constitution: CheckedConstitution,
  { chromium, isUnasked = false }: PaperMaking,
): Promise<string | undefined> {
  if (!isUnasked) return undefined;
  const count = papersOf(constitution).size;
  if (count > MOST_UNASKED) return `No PDFs: there would be ${count}, which takes long. --pdf makes them.`;
  if (await startsChromium(chromium)) return undefined;
  return `No PDFs: ${chromium} does not start. Name another Chromium in CHROMIUM.`;
}
