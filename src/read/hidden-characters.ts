import type { SourceFinding } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import { indexLines } from './line-index.ts';

const REFUSED =
  /(?![\t\n])\p{Cc}|\p{Cs}|[\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|[\u{E0000}-\u{E007F}]/gu;
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u2060\u061C]/gu;
const MOST_REPORTED = 20;

/** The characters of a file that cannot be seen, each where it stands; of a great many the first. */
export function hiddenCharacters(file: string, text: string): readonly SourceFinding[] {
  const lines = indexLines(file, text);
  const found = (pattern: RegExp, describe: Describe) =>
    [...text.matchAll(pattern)]
      .slice(0, MOST_REPORTED)
      .map((match) =>
        withDeletion(describe(match[0], lines.placeOf(match.index, match.index + match[0].length)), match[0]),
      );
  return [...found(REFUSED, refusedFinding), ...found(INVISIBLE, invisibleFinding)];
}

/** The same for a value that was written with escapes, such as `\u202e` or `&#x202e;`: what it holds and its source does not. */
export function escapedCharacters(value: string, written: string, place: Place): readonly SourceFinding[] {
  const found = (pattern: RegExp, describe: Describe) =>
    [...new Set(value.match(pattern))]
      .filter((character) => !written.includes(character))
      .map((character) => describe(character, place));
  return [...found(REFUSED, refusedFinding), ...found(INVISIBLE, invisibleFinding)];
}

type Describe = (character: string, place: Place) => SourceFinding;

/** Controls, such as a line end of another kind, may part words: what to write in their stead is not for a tool to say. */
function withDeletion(finding: SourceFinding, character: string): SourceFinding {
  if (/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(character)) return finding;
  const edits = [{ place: finding.place, replacement: '' }];
  return {
    ...finding,
    proposals: [{ description: `Delete the character ${codePoint(character)}, which cannot be seen.`, edits }],
  };
}

function refusedFinding(character: string, place: Place): SourceFinding {
  return {
    rule: 'text-control-character',
    place,
    message: `The text holds the character ${codePoint(character)}, which cannot be seen and can mislead.`,
    help: 'Delete the character. It often comes along when text is copied from elsewhere.',
  };
}

function invisibleFinding(character: string, place: Place): SourceFinding {
  return {
    rule: 'text-invisible',
    place,
    message: `The text holds the invisible character ${codePoint(character)}.`,
    help: 'Delete the character, so that search and comparison find the word.',
  };
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
