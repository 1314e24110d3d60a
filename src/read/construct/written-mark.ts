import { MARK_SORTS, type MarkSort } from '../../model/mark.ts';
import { nearest } from '../../model/suggest.ts';

/** A mark as its author wrote it, before anybody looked at the names. */
export interface WrittenMark {
  readonly sort: MarkSort;
  /** `executive,term:member`; empty where nobody is named. */
  readonly holders: string;
  readonly object: string | undefined;
  readonly towards: string;
}

/** Why what stands in braces cannot be understood as marks. */
export interface MarkFault {
  readonly message: string;
  readonly help: string;
}

/** The word by which an author says that a clause has none of the marks that stand over it. */
export const UNMARKED = 'unmarked';

const VALUE = String.raw`"[^"{}]*"|“[^“”{}]*”|[^\s{}"“”]*`;
const DETAILS = ['object', 'towards'] as const;
const PIECE = new RegExp(`^(?:(${MARK_SORTS.join('|')}|${DETAILS.join('|')})=)(${VALUE})$`, 's');
const KEYS: readonly string[] = [...MARK_SORTS, ...DETAILS];

/** A pattern of one mark word in braces, such as `duty=executive`, `duty`, `object="set a plan"`. */
export const MARK_PART = `(?:${UNMARKED}|(?:${MARK_SORTS.join('|')})(?:=(?:${VALUE}))?|(?:${DETAILS.join('|')})=(?:${VALUE}))`;

/** The pieces of what stands in braces: words between blanks, a quoted text with its key in one piece. */
export function piecesOf(written: string): readonly string[] {
  return written.match(/(?:[^\s"“”]|"[^"]*"|“[^“”]*”|["“”])+/g) ?? [];
}

/** The marks among these pieces; `undefined` where there are none, empty where `unmarked` says so, or why they cannot be understood. */
export function writtenMarks(pieces: readonly string[]): readonly WrittenMark[] | undefined | MarkFault {
  const marks: WrittenMark[] = [];
  for (const piece of pieces) {
    if (piece.startsWith('#')) continue;
    const [, key = piece, quoted = ''] = PIECE.exec(piece) ?? [];
    const value = unquoted(quoted);
    const sort = MARK_SORTS.find((word) => word === key);
    const last = marks.at(-1);
    if (sort !== undefined) {
      marks.push({ sort, holders: value, object: undefined, towards: '' });
    } else if (key === 'object' || key === 'towards') {
      if (last === undefined) return withoutMark(key);
      marks.splice(-1, 1, { ...last, [key]: value === '' && key === 'object' ? undefined : value });
    }
  }
  const isUnmarked = pieces.includes(UNMARKED);
  if (isUnmarked && marks.length > 0) return contradiction();
  const repeated = marks.find(({ sort, object }) => object === undefined && hasSeveral(marks, sort));
  if (repeated !== undefined) return twice(repeated.sort);
  return isUnmarked || marks.length > 0 ? marks : undefined;
}

/** What was meant as a mark and is none, such as `{#plan dutty=executive}`; undefined where the braces are words. */
export function meantAsMark(written: string): MarkFault | undefined {
  const keys = [...written.matchAll(/(?:^|\s)([a-z-]+)\s*=/gi)].map(([, key = '']) => key);
  const [first = '', ...others] = piecesOf(written);
  const bare = first.startsWith('#') || first === 'lead-in' ? others.filter((piece) => /^[a-z]+$/i.test(piece)) : [];
  for (const key of [...keys, ...bare]) {
    if (KEYS.includes(key) || key === 'source-number' || key === UNMARKED) continue;
    const meant = nearest(key.replace(/ies$/i, 'y'), [...KEYS, UNMARKED]);
    if (meant !== undefined) {
      const message = `“${key}” is not a word that can stand in braces.`;
      return { message, help: `Did you mean \`${meant}\`? ${HOW}` };
    }
  }
  if (!keys.some((key) => KEYS.includes(key))) return undefined;
  return { message: 'What stands in braces here cannot be read as a duty, power or right.', help: HOW };
}

const HOW =
  'Write for example `{#action-plan duty=executive object="set a plan"}`: no blank round the equals sign, and quotation marks round several words.';

function unquoted(value: string): string {
  return value
    .replace(/^["“]|["”]$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function hasSeveral(marks: readonly WrittenMark[], wanted: MarkSort): boolean {
  return marks.filter(({ sort }) => sort === wanted).length > 1;
}

function twice(sort: MarkSort): MarkFault {
  const help = `Name all who have it behind one \`${sort}\`, with a comma between: \`${sort}=executive,strategic-group\`. If they are two, say what each is: \`object="…"\`.`;
  return { message: `“${sort}” stands twice in the same braces, and not each with words of its own.`, help };
}

function withoutMark(key: string): MarkFault {
  const message = `“${key}” stands in the braces before any duty, power or right.`;
  return { message, help: `Put it behind the word that it belongs to: \`duty=executive ${key}=…\`.` };
}

function contradiction(): MarkFault {
  const message = `“${UNMARKED}” stands beside a duty, power or right.`;
  return { message, help: `Delete \`${UNMARKED}\`, or delete the marks.` };
}
