import type { SourceFinding } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import { indexLines, type LineIndex } from './line-index.ts';

// Marks that choose the form of a letter may stand where there are such forms; elsewhere they carry what nobody sees.
const FORM_MARKS = String.raw`(?<![\p{Emoji}\p{S}])[\uFE0E\uFE0F]|(?<!\p{Ideographic})[\uFE00-\uFE0D\u{E0100}-\u{E01EF}]|(?<!\p{Script=Mongolian})[\u180B-\u180D\u180F]`;
const REFUSED = new RegExp(
  String.raw`(?![\t\n])\p{Cc}|\p{Cs}|\p{Co}|\p{Cn}|[\u2028\u2029\u202A-\u202E\u2065-\u206F\uFEFF\uFFF0-\uFFFB\uFFFD]|[\u{E0000}-\u{E00FF}\u{E01F0}-\u{E0FFF}]|${FORM_MARKS}`,
  'gu',
);
// Joiners belong to Persian, to Indian writings and to emoji, and to no word in Latin, Greek or Cyrillic letters.
const JOINERS = String.raw`(?<!(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\p{L}\p{M}])\u200C|(?<!(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\p{L}\p{M}\p{Emoji}])\u200D`;
const INVISIBLE = new RegExp(
  String.raw`[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u2060-\u2064\u3164\uFFA0]|${JOINERS}`,
  'gu',
);
/** Latin letters and common punctuation, which most texts are written in alone. None of the patterns above finds one. */
const ORDINARY = /^[\t\n\x20-\x7E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027]*$/;
const DIRECTION_MARK = /[\u061C\u200E\u200F]/;
const RIGHT_TO_LEFT = /(?=\p{L})[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const MOST_REPORTED = 20;

/** The characters of a file that cannot be seen, each where it stands; of a great many the first, and how many follow. */
export function hiddenCharacters(file: string, text: string): readonly SourceFinding[] {
  if (ORDINARY.test(text)) return [];
  const lines = indexLines(file, text);
  return [
    ...foundIn(text.matchAll(REFUSED), lines, refusedFinding),
    ...foundIn(
      [...text.matchAll(INVISIBLE)].filter((match) => !isNeeded(match, lines)),
      lines,
      invisibleFinding,
    ),
  ];
}

/** The same for a value that was written with escapes, such as `\u202e` or `&#x202e;`: what it holds and its source does not. */
export function escapedCharacters(value: string, written: string, placeOf: () => Place): readonly SourceFinding[] {
  if (ORDINARY.test(value)) return [];
  const found = (pattern: RegExp, describe: Describe) =>
    [...new Set(value.match(pattern))]
      .filter((character) => !written.includes(character))
      .map((character) => describe(character, placeOf()));
  return [...found(REFUSED, refusedFinding), ...found(INVISIBLE, invisibleFinding)];
}

type Describe = (character: string, place: Place) => SourceFinding;

function foundIn(matches: Iterable<RegExpExecArray>, lines: LineIndex, describe: Describe): readonly SourceFinding[] {
  const all = [...matches];
  const placeOf = (match: RegExpExecArray): Place => lines.placeOf(match.index, match.index + match[0].length);
  const next = all[MOST_REPORTED];
  const shown = all.slice(0, MOST_REPORTED).map((match) => describe(match[0], placeOf(match)));
  if (next === undefined) return shown.map((finding, index) => withDeletion(finding, all[index]?.[0] ?? ''));
  // No deletion is proposed: in the stead of each that goes the next is told, so that no trial can pass.
  const rest = describe(next[0], placeOf(next));
  const message = `${all.length - MOST_REPORTED} more characters that cannot be seen stand in this file from here on.`;
  return [...shown, { ...rest, message }];
}

/** A mark of direction has its work in a line with letters that run from right to left. */
function isNeeded(match: RegExpExecArray, lines: LineIndex): boolean {
  if (!DIRECTION_MARK.test(match[0])) return false;
  return RIGHT_TO_LEFT.test(lines.line(lines.placeOf(match.index, match.index).line));
}

/** Controls, such as a line end of another kind, may part words: what to write in their stead is not for a tool to say. */
function withDeletion(finding: SourceFinding, character: string): SourceFinding {
  if (/[\p{Cc}\p{Cs}\u2028\u2029\uFFFD]/u.test(character)) return finding;
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
    message: messageFor(character),
    help: 'Delete the character. It often comes along when text is copied from elsewhere.',
  };
}

function messageFor(character: string): string {
  const name = codePoint(character);
  if (character === '\uFFFD') return `The text holds the character ${name}, which stands where another was lost.`;
  if (/\p{Co}/u.test(character)) return `The text holds the character ${name}, which looks different on every machine.`;
  if (isUnknown(character))
    return `The text holds the character ${name}, which stands for nothing that this program knows.`;
  return `The text holds the character ${name}, which cannot be seen and can mislead.`;
}

/** A place in Unicode that is kept for letters to come. */
function isUnknown(character: string): boolean {
  return /(?!\p{Noncharacter_Code_Point}|\p{Default_Ignorable_Code_Point})\p{Cn}/u.test(character);
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
