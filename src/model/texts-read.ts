/** The documents of which the texts were read while some work was done, by id; and the words that were sought in all texts, as `soughtWords` writes them. */
export type TextsRead = ReadonlySet<string>;

/** Who is asking now. Work inside other work tells both. */
interface Watch {
  read: Set<string> | undefined;
}

// The routes are bundled, with a copy of this file of their own: this is where the copies meet.
const KEY = Symbol.for('cartulary.texts-read');
// The cast is true: nothing else uses this symbol.
const place = globalThis as { [KEY]?: Watch | undefined };

const NOTHING: TextsRead = new Set();

let isEverWatched = true;

/** For a process that makes no pages: from here on nobody is told who reads which texts, which is quicker. */
export function watchNoTexts(): void {
  isEverWatched = false;
}

/** Says that the text of an edition of this document is read. */
export function noteTextRead(document: string): void {
  const watch = place[KEY];
  if (watch === undefined) return;
  watch.read ??= new Set();
  watch.read.add(document);
}

/**
 * Says that all texts were searched for a clause of these words. Whoever finds one says besides that its text is read. Then the answer
 * stays as it is until one of those texts changes, or another that changes comes to hold the words.
 */
export function noteWordsSought(words: string): void {
  noteTextRead(soughtWords(words));
}

/** How words that were sought stand among the documents. No id begins with this sign. */
export function soughtWords(words: string): string {
  return `?${words}`;
}

/** Says the same of all these documents: for who gives an answer that was worked out before. */
export function noteTextsRead(documents: TextsRead): void {
  if (place[KEY] === undefined) return;
  for (const document of documents) noteTextRead(document);
}

/** Does the work, and tells of which documents it read the texts. */
export function watchTexts<Answer>(work: () => Answer): { readonly answer: Answer; readonly read: TextsRead } {
  if (!isEverWatched) return { answer: work(), read: NOTHING };
  const outer = place[KEY];
  const watch: Watch = { read: undefined };
  place[KEY] = watch;
  try {
    const answer = work();
    return { answer, read: watch.read ?? NOTHING };
  } finally {
    place[KEY] = outer;
    noteTextsRead(watch.read ?? NOTHING);
  }
}

/** Does work that reads texts without telling anybody: who uses the answer says what of it counts. */
export function withoutNotes<Answer>(work: () => Answer): Answer {
  const outer = place[KEY];
  place[KEY] = undefined;
  try {
    return work();
  } finally {
    place[KEY] = outer;
  }
}

/** The same as `watchTexts` for work that waits. Nothing else may be watched until it is done. */
export async function watchTextsUntil<Answer>(
  work: () => Promise<Answer>,
): Promise<{ readonly answer: Answer; readonly read: TextsRead }> {
  const watch: Watch = { read: undefined };
  place[KEY] = watch;
  try {
    const answer = await work();
    return { answer, read: watch.read ?? NOTHING };
  } finally {
    place[KEY] = undefined;
  }
}
