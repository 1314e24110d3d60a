import { makeElement } from './make-element.ts';
import type { Answer } from './search-engine.ts';

/** What can be asked in place of what was. */
export interface Offers {
  /** True where only texts that count were asked. */
  readonly isOfNow: boolean;
  /** Asks the same of all texts, in force or not. */
  readonly everywhere: () => void;
  /** Asks for one word. */
  readonly word: (word: string) => void;
}

/** How many were found, how the question was understood, and where to look on. */
export function showAnswer(answer: Answer, offers: Offers): readonly HTMLElement[] {
  const { results, mended, unknown, elsewhere, alone } = answer;
  const said: HTMLElement[] = [
    ...mended.map(({ written, meant }) => makeElement('p', {}, `No text holds “${written}”. Looked for “${meant}”.`)),
    ...(unknown.length > 0 ? [makeElement('p', {}, `No text holds ${listed(unknown)}.`)] : []),
    makeElement('p', { class: 'count' }, counted(results.length)),
  ];
  if (elsewhere > 0)
    said.push(
      offer(
        `Show ${elsewhere} more in ${offers.isOfNow ? 'texts that are not in force' : 'all texts'}`,
        offers.everywhere,
      ),
    );
  if (results.length > 0) return said;
  const words = alone.map((word) => offer(`Look for “${word}” alone`, () => offers.word(word)));
  return [
    ...said,
    ...words,
    makeElement('p', {}, 'Try fewer words, or ', makeElement('a', { href: '#page_index' }, 'look in the index'), '.'),
  ];
}

function counted(count: number): string {
  if (count === 0) return 'Nothing was found.';
  return count === 1 ? '1 place was found.' : `${count} places were found.`;
}

function listed(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(' or ');
}

function offer(text: string, act: () => void): HTMLElement {
  const button = makeElement('button', { type: 'button' }, text);
  button.addEventListener('click', act);
  return makeElement('p', {}, button);
}
