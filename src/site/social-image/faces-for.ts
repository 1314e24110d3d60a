const FACES = {
  latin: /[\u0020-\u007e\u00a0-\u00ac\u00ae-\u00ff\u0152\u0153\u2013\u2014\u2018-\u201a\u201c-\u201e\u2026\u20ac]/,
  'latin-ext': /[\u0100-\u012b\u012e-\u0131\u0134-\u0165\u0168-\u017e\u0218-\u021b\u1e80-\u1e85\u1e9e\u1ef2\u1ef3]/,
  greek: /[\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce]/,
  cyrillic: /[\u0401-\u040c\u040e-\u044f\u0451-\u045c\u045e\u045f]/,
} as const;

/** A part of the bundled face, by the writing that it holds. */
export type Face = keyof typeof FACES;

const NAMES: readonly Face[] = ['latin', 'latin-ext', 'greek', 'cyrillic'];

/** The parts of the bundled face that draw the words; undefined where a character is in none and would come out as a box. */
export function facesFor(words: string): readonly Face[] | undefined {
  const characters = [...words.normalize('NFC')];
  const faces = new Set<Face>(['latin']);
  for (const character of characters) {
    const face = NAMES.find((name) => FACES[name].test(character));
    if (face === undefined) return undefined;
    faces.add(face);
  }
  return NAMES.filter((name) => faces.has(name));
}
