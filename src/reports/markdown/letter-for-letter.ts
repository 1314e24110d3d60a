import { printable } from '../printable.ts';

/** Stands between a sign and a word, so that the web page of a repository makes no mention, link or picture of them. */
const BREAK = '&#8203;';

/** Signs that mark something wherever they stand, and those that do at the start of a line. */
const SIGNS = /[\\`*_{}[\]#@|$~^!]|^[-+=:]|(?<=^\d{1,9})[.)]/g;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** What a repository's web page turns into links or pictures, although Markdown does not: addresses, mentions, issues, commits, faces. */
const TURNED_INTO_LINKS: readonly RegExp[] = [
  /(?<=[@#])(?=[\p{L}\p{N}_])/gu,
  /(?<=:)(?=\/\/|[\w+\\-]+:)/g,
  /(?<=www)(?=\.)/gi,
  /(?<=\bGH-)(?=\d)/gi,
  /(?<=(?<![\p{L}\p{N}])(?:[0-9a-f]{6}){1,10})(?=[0-9a-f]{1,64}(?![\p{L}\p{N}]))/giu,
];

/**
 * Words of the content as Markdown that shows them letter for letter and does nothing else: no markup, no code, no HTML, no link,
 * no picture, no mention of a person, an issue or a commit. White space is folded, so that it stays on one line, and may open one.
 */
export function letterForLetter(words: string): string {
  const shown = printable(words.replace(/\s+/g, ' '));
  const bare = shown.trim();
  if (bare === '') return shown;
  const escaped = bare.replace(SIGNS, (sign) => `\\${sign}`).replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
  const broken = TURNED_INTO_LINKS.reduce((text, pattern) => text.replace(pattern, BREAK), escaped);
  return `${shown.startsWith(' ') ? ' ' : ''}${broken}${shown.endsWith(' ') ? ' ' : ''}`;
}
