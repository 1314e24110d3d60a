import { shelfHook } from '../../model/shelf.ts';

const hook = shelfHook();

/** From here on `check` keeps its answers on the shelf. Without one, as at first, nothing is kept. */
export const keepAnswersOn = hook.hang;

/** The shelf for answers; undefined where nothing is kept. */
export const answerShelf = hook.shelf;
