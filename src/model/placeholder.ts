import { remembered } from './remembered.ts';

/** Words that stand where text is still to come. Offsets are UTF-16 units into the paragraph. */
export interface Placeholder {
  readonly words: string;
  readonly start: number;
}

const VERBS =
  'complet(?:ed|e)|confirmed|agreed|decided|determined|written|drafted|added|advised|announced|inserted|supplied|provided|developed|finalised|finalized|filled in|defined|done';
const WHOLE = new RegExp(
  `^(?:tbc|tba|tbd|t\\.b\\.[acd]\\.?|todo|to do|to follow|to come|coming soon|pending|placeholder|wip|work in progress|under construction|` +
    `not (?:yet )?(?:written|drafted|agreed|available|known)(?: yet)?|none yet|(?:some )?text (?:here|to follow)|(?:insert|enter|type|write)(?: (?:your |the )?text)? here|` +
    `(?:click|tap)(?: or tap)? here to enter(?: \\w+)?|(?:enter|insert|add) (?:your |the |some )?text|(?:(?:more )?(?:text|details|wording|content|information) )(?:is |are )?to (?:follow|come)|` +
    `awaiting (?:text|wording|content|approval|details|confirmation)|(?:draft )?(?:text|wording|content) here|(?:still |yet )?to be (?:${VERBS})|` +
    `(?:this (?:section|page|part|clause) (?:is |has been )?)?(?:intentionally |deliberately )?left (?:blank|empty)|` +
    `t b [acd]|insert\\s*(?:…|\\.{3})|see (?:above|below)|as (?:above|below|before)|ditto|not applicable|x{3,}|n/?a|fixme|draft|blank|empty)$`,
  'iu',
);
const INSIDE: readonly RegExp[] = [
  /\b(?:TBC|TBA|TBD|TODO|FIXME|XXX+)\b/g,
  /\bT\.B\.[ACD]\b\.?/g,
  /\blorem ipsum\b/gi,
  new RegExp(
    `[([{<]\\s*(?:still |yet )?(?:to be (?:${VERBS})|tbc|tba|tbd|insert\\b[^()[\\]{}<>]{0,80}|todo\\b[^()[\\]{}<>]{0,80}|placeholder|to follow|xx+|…|\\.\\.\\.)\\s*[)\\]}>]`,
    'gi',
  ),
  /[[{<]\s*(?:your |name\b|date\b|number\b|enter |add |describe )[^()[\]{}<>]{0,80}[)\]}>]/gi,
  // Empty brackets before an address are a citation that is broken.
  /\[\s*\](?!\s?\([^\s()]*[:#])|_{3,}|\?{3,}/g,
  /\b(?:is|are|still|yet|remains?|[:–—-])\s+to be (?:completed|confirmed|written|drafted|advised|announced|inserted|finalised|finalized|filled in)(?=\s*(?:[.;!?)\]]|$))/gi,
  /^\s*to be (?:completed|confirmed|written|drafted|advised|announced|inserted|finalised|finalized|filled in|agreed|decided|determined)(?=\s*(?:[.;!?)\]]|$|\b(?:by|at|in|on|later|soon|once|when)\b))/gi,
  /\bthis (?:section |clause |part |text )?needs? (?:re)?writing\b/gi,
];
/** What every pattern needs somewhere, in small letters: a paragraph without it is not searched further. */
const HINT = /tb[acd]|t\.b|todo|fixme|xx|lorem|to be |to follow|insert|placeholder|writing|…|\.\.\.|[[{<]|_{3}|\?{3}/;
const LONGEST_WHOLE = 120;
const MOST_WORDS_TO_INSERT = 9;
const FEWEST_GUIDANCE_LETTERS = 20;
const NO_GUIDANCE: readonly string[] = [];
const NONE: readonly Placeholder[] = [];

/**
 * The placeholders in one paragraph, first to last. `guidance` are texts of the tool's own that were to be replaced,
 * such as the hint under a heading of a new document.
 */
export function findPlaceholders(paragraph: string, guidance: readonly string[] = NO_GUIDANCE): readonly Placeholder[] {
  return placeholdersIn(paragraph, hintsOf(guidance));
}

function placeholdersIn(paragraph: string, hints: readonly Hint[]): readonly Placeholder[] {
  const start = paragraph.length - paragraph.trimStart().length;
  const whole = paragraph.trim();
  if (whole === '') return NONE;
  if (isNothingElse(whole) || asksToInsert(whole)) return [{ words: whole, start }];
  const letters = whole.toLowerCase();
  if (holdsHint(whole, letters, hints)) return [{ words: whole, start }];
  if (!HINT.test(letters)) return NONE;
  return INSIDE.flatMap((pattern) => [...paragraph.matchAll(pattern)])
    .map((match) => ({ words: match[0].trim(), start: match.index + match[0].length - match[0].trimStart().length }))
    .sort((one, other) => one.start - other.start)
    .filter(
      (one, index, all) =>
        index === 0 || one.start >= (all[index - 1]?.start ?? 0) + (all[index - 1]?.words.length ?? 0),
    );
}

/** True for lines that only announce what follows them: each that is not blank ends with a colon, and there is one. */
export function onlyAnnounce(lines: readonly string[]): boolean {
  const ends = lines.map((line) => line.trimEnd()).filter((line) => line !== '');
  return ends.length > 0 && ends.every((line) => line.endsWith(':'));
}

/** The lines in which no placeholder stands. */
export function withoutPlaceholders(
  lines: readonly string[],
  guidance: readonly string[] = NO_GUIDANCE,
): readonly string[] {
  const hints = hintsOf(guidance);
  const letters = lines.join('\n').toLowerCase();
  const mayHold = HINT.test(letters) || hints.some(({ longestWord }) => letters.includes(longestWord));
  return lines.filter((line) =>
    mayHold ? placeholdersIn(line, hints).length === 0 : line.trim() === '' || !isNothingElse(line.trim()),
  );
}

function isNothingElse(paragraph: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(paragraph)) return true;
  if (paragraph.length > LONGEST_WHOLE) return false;
  const visible = paragraph.replace(/\p{Cf}/gu, '');
  return WHOLE.test(visible.replace(/^[\s([{<*_"'“‘]+|[\s)\]}>*_"'”’.;:!?]+$/g, ''));
}

/** True for a short order to put something in, such as “Insert new structure chart”. */
function asksToInsert(paragraph: string): boolean {
  if (paragraph.length > LONGEST_WHOLE || !/^insert\s/i.test(paragraph)) return false;
  const words = paragraph.split(/\s+/);
  return words.length <= MOST_WORDS_TO_INSERT && words.every((word) => /^[\p{L}\p{N}’'-]+[.!]?$/u.test(word));
}

/** A guiding text, and the longest of its words, all in small letters. */
interface Hint {
  readonly words: string;
  readonly longestWord: string;
}

const hintsOf = remembered((guidance: readonly string[]): readonly Hint[] =>
  guidance
    .filter((hint) => hint.length >= FEWEST_GUIDANCE_LETTERS)
    .map(squash)
    .map((words) => ({ words, longestWord: longest(words.split(' ')) })),
);

function longest(words: readonly string[]): string {
  return words.reduce((known, word) => (word.length > known.length ? word : known), '');
}

/** True where one of the guiding texts was left standing in the paragraph. Its longest word is looked for first, which is quick. */
function holdsHint(paragraph: string, letters: string, hints: readonly Hint[]): boolean {
  const fitting = hints.filter(({ longestWord }) => letters.includes(longestWord));
  if (fitting.length === 0) return false;
  const words = squash(paragraph);
  return fitting.some((hint) => words.includes(hint.words));
}

function squash(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;:]$/, '')
    .toLowerCase();
}
