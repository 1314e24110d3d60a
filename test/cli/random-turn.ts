import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { copy, type Edit, remove, replace } from './edit-of.ts';

/** One thing that somebody does to the files of an organisation. */
export interface Turn {
  readonly file: number;
  readonly at: number;
  readonly how: (typeof WAYS)[number];
  readonly words: string;
}

/** What is put into a text, right or wrong. */
const WORDS = [
  ...['word ', 'the Board ', 'Friend ', '\n', '\n\n', '\r\n', 'must ', 'five ', '\n- ', ': ', '"', 'е', '\u200b'],
  ...['TBC ', 'subscriber ', 'Working Group Committee ', '{quorum} ', '{gone} ', '<b>', '[](term:friend) '],
  ...['[](rules#board) ', '[x](rules#board) ', '[](millers) ', '[](#quorum) ', '[](gone#a) ', '[x](body:board) '],
  ...['{#quorum}', '{#new}', '{duty=board}', '{power=nobody}', '\n## Members\n', '\n## Membership {#membership}\n'],
  ...['edition: 9\n', 'transcribed: true\n', 'status: draft\n', 'change: editorial\n', 'notes: []\n'],
];
const WAYS = ['put in', 'cut', 'line gone', 'touch', 'saved', 'gone', 'twice', 'back'] as const;

const harmless: fc.Arbitrary<Turn> = fc.record({
  file: fc.constant(1),
  at: fc.nat(),
  how: fc.constant('put in' as const),
  words: fc.constant('word '),
});
const wild: fc.Arbitrary<Turn> = fc.record({
  file: fc.nat(),
  at: fc.nat(),
  how: fc.constantFrom('put in', 'put in', 'back', ...WAYS),
  words: fc.constantFrom(...WORDS),
});

/** Words are put in more often than not. */
export const anyTurn: fc.Arbitrary<Turn> = fc.oneof({ weight: 3, arbitrary: harmless }, { weight: 2, arbitrary: wild });

/** Takes a turn, at a text more often than not. `past` is how files stood before their turns; the last comes back with `back`. */
export function takeTurn(turn: Turn, root: string, past: (readonly [path: string, text: string])[]): void {
  const { file, at, how } = turn;
  if (how === 'back') {
    const [path, text] = past.pop() ?? [];
    if (path !== undefined && text !== undefined) writeFileSync(join(root, path), text);
    return;
  }
  const paths = filesIn(root);
  const texts = paths.filter((path) => path.includes('/editions/'));
  const among = file % 5 > 0 && texts.length > 0 ? texts : paths;
  const path = among[at % among.length];
  if (path === undefined) return;
  past.push([path, readFileSync(join(root, path), 'utf8')]);
  editFor(turn, path)(root);
}

function filesIn(root: string): readonly string[] {
  const all = ['content', 'schemas'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  );
  return all
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.\w+$/.test(path))
    .sort();
}

function editFor({ at, how, words }: Turn, path: string): Edit {
  switch (how) {
    case 'touch':
      return (root) => utimesSync(join(root, path), at % 1e9, at % 1e9);
    case 'saved':
      return replace(path, ' ', ` ${words}`);
    case 'twice':
      return copy(
        path,
        path.replace(/\w+(?=\.\w+$)/, (name) => `${Number(name) + 1 || 'other'}`),
      );
    case 'gone':
      return remove(path);
    default:
      return (root) => {
        const parts = readFileSync(join(root, path), 'utf8').split(how === 'line gone' ? /(?<=\n)/ : /(?<= )/);
        parts.splice(at % parts.length, how === 'put in' ? 0 : 1, ...(how === 'put in' ? [words] : []));
        writeFileSync(join(root, path), parts.join(''));
      };
  }
}
