import type { Run } from '../../model/redline.ts';
import { letterForLetter } from './letter-for-letter.ts';

/** How a change is marked; `said` is what stands in front of its words where the mark alone could be missed. */
const MARKS = {
  deleted: { sign: '~~', tag: 'del', said: 'deleted: ' },
  inserted: { sign: '**', tag: 'strong', said: 'inserted: ' },
} as const;

const LONGEST = 3000;

/** The words of a redline as Markdown on one line: ~~deleted~~ before **inserted**. Very long words are cut, and say so. */
export function redlineLine(runs: readonly Run[]): string {
  return draw(runs, () => '');
}

/** The same, with each change also said in words, for those who do not see the marks. */
export function spokenRedlineLine(runs: readonly Run[]): string {
  return draw(runs, (change) => MARKS[change].said);
}

function draw(runs: readonly Run[], sayIn: (change: 'deleted' | 'inserted') => string): string {
  const share = Math.max(60, Math.floor(LONGEST / Math.max(1, runs.length)));
  return runs.reduce((written, { change, words }, index) => {
    const shown = paragraphs(clip(words, share));
    if (change === 'kept') return written + shown;
    const said = sayIn(change);
    const core = shown.trim();
    if (core === '') return written + shown;
    const gap = change === 'inserted' && runs[index - 1]?.change === 'deleted' && !/\s$/.test(written) ? ' ' : '';
    const [lead = '', tail = ''] = [/^\s*/.exec(shown)?.[0], /\s*$/.exec(shown)?.[0]];
    const before = written + gap + lead;
    const next = tail === '' ? besides(runs[index + 1], change) : ' ';
    const text = said === '' ? core : `\\[${said}${core}\\]`;
    return before + marked(text, MARKS[change], { before: before.slice(-1), after: next }) + tail;
  }, '');
}

/** What comes after a run: an insertion stands apart from the deletion before it. */
function besides(next: Run | undefined, change: Run['change']): string {
  return change === 'deleted' && next?.change === 'inserted' ? ' ' : (next?.words.at(0) ?? '');
}

/** A sign beside a letter opens and closes nothing where the words begin or end with a sign of their own: a tag does. */
function marked(
  text: string,
  { sign, tag }: (typeof MARKS)[keyof typeof MARKS],
  beside: { readonly before: string; readonly after: string },
): string {
  const opens = /^[\p{L}\p{N}]/u.test(text) || /^\s?$/.test(beside.before);
  const closes = /[\p{L}\p{N}]$/u.test(text) || /^\s?$/.test(beside.after);
  return opens && closes ? `${sign}${text}${sign}` : `<${tag}>${text}</${tag}>`;
}

function paragraphs(words: string): string {
  return words.split('\n').map(letterForLetter).join('<br>');
}

/** Cut in the middle, since both ends of a text touch what changed. */
function clip(words: string, length: number): string {
  const letters = [...words];
  if (letters.length <= length) return words;
  const end = Math.floor(length / 2);
  const left = letters.length - 2 * end;
  return `${letters.slice(0, end).join('')} … (${left} letters left out) … ${letters.slice(-end).join('')}`;
}
