/** How wide letters are without their accents, in parts of their size: about as in the bundled face, and seldom less. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\s'‘’‚,.:;|!¡ijltIJ[\](){}/\\°·ιΙіјІЈ-]/, 0.4],
  [/[acefgorsvxyz0-9?"“”„*–+=$£€асезгоευντζξεγ]/, 0.56],
  [/[mwMWÆæŒœ@%¼½¾…—ωφψΨмшщыюжфљњМШЩЫЮЖЉЊ]/, 1.1],
  [/\p{Lu}/u, 0.84],
];
const USUAL = 0.68;

/** Where words go. `width` and `size`, that of the letters, are in pixels. */
export interface Room {
  readonly width: number;
  readonly size: number;
  readonly most: number;
}

/** The words in at most so many lines, each no wider than the room. A word that is too long is broken; what does not fit gives way to `…`. */
export function fitLines(words: string, room: Room): readonly string[] {
  const lines: string[] = [];
  for (const piece of words
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => broken(word, room))) {
    const joined = [lines.at(-1), piece].filter(Boolean).join(' ');
    if (lines.length > 0 && isWithin(joined, room)) lines[lines.length - 1] = joined;
    else lines.push(piece);
  }
  return lines.length <= room.most ? lines : [...lines.slice(0, room.most - 1), shortened(lines[room.most - 1], room)];
}

function broken(word: string, room: Room): readonly string[] {
  const pieces: string[] = [''];
  for (const character of word) {
    const longer = (pieces.at(-1) ?? '') + character;
    if (isWithin(longer, room)) pieces[pieces.length - 1] = longer;
    else pieces.push(character);
  }
  return pieces.filter((piece) => piece !== '');
}

function shortened(line: string | undefined, room: Room): string {
  const words = (line ?? '').split(' ');
  while (words.length > 1 && !isWithin(`${words.join(' ')} …`, room)) words.pop();
  const characters = [...words.join(' ')];
  while (!isWithin(`${characters.join('')} …`, room)) characters.pop();
  return `${characters.join('')} …`;
}

function isWithin(words: string, { width, size }: Room): boolean {
  const letters = [...words].map((letter) => letter.normalize('NFD').charAt(0));
  const parts = letters.map((letter) => WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? USUAL);
  return parts.reduce((sum, part) => sum + part, 0) * size <= width;
}
