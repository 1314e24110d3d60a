import { noteTextsRead, type TextsRead, watchTexts } from './texts-read.ts';

/**
 * The same function, which works its answer out once for each object that it is given.
 * Only for pure functions of data that never changes: the same object always has the same answer.
 * Who gets an answer that was worked out before counts as a reader of the texts from which it was.
 */
export function remembered<Given extends object, Answer>(work: (given: Given) => Answer): (given: Given) => Answer {
  return rememberedIn(new WeakMap(), work);
}

/**
 * The same for what takes long: the answers lie where all copies of this code in the process meet, so that what the build found the
 * bundled routes need not find again. No other function may have the name.
 */
export function rememberedByAll<Given extends object, Answer>(
  name: string,
  work: (given: Given) => Answer,
): (given: Given) => Answer {
  const key = Symbol.for(`cartulary.${name}`);
  // The cast is true: nothing else uses this symbol, and every copy has the same function under the name.
  const place = globalThis as { [key]?: Known<Given, Answer> };
  place[key] ??= new WeakMap();
  return rememberedIn(place[key], work);
}

type Known<Given extends object, Answer> = WeakMap<Given, { readonly answer: Answer; readonly read: TextsRead }>;

function rememberedIn<Given extends object, Answer>(
  known: Known<Given, Answer>,
  work: (given: Given) => Answer,
): (given: Given) => Answer {
  return (given) => {
    const before = known.get(given);
    if (before !== undefined) {
      noteTextsRead(before.read);
      return before.answer;
    }
    const found = watchTexts(() => work(given));
    known.set(given, found);
    return found.answer;
  };
}
