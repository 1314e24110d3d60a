import { isAscii } from 'node:buffer';
import type { SourceFinding } from '../../model/finding.ts';
import { hiddenCharacters } from '../hidden-characters.ts';
import { oddCharacters } from '../odd-characters.ts';

/** A text as the tool keeps it: UTF-8, no byte-order mark, line feeds alone, NFC. */
export interface DecodedText {
  readonly text: string;
  readonly findings: readonly SourceFinding[];
}

// Putting accents in order takes time that grows with the square of their number on one letter.
const TOO_HEAPED = /\p{M}{65}/u;
const BYTE_ORDER_MARK = '\uFEFF';

/** Decodes a file. The text is undefined where the bytes are not UTF-8. */
export function decodeText(file: string, bytes: Uint8Array): DecodedText | SourceFinding {
  if (isWide(bytes)) return encodingFault(file, 1, 1, 'The file is saved as UTF-16, not as UTF-8.');
  if (isAscii(bytes)) return decodeAscii(file, bytes);
  const whole = decodeUtf8(bytes);
  if (whole === undefined) return invalidUtf8(file, bytes);
  const isMarked = whole.startsWith(BYTE_ORDER_MARK);
  const decoded = isMarked ? whole.slice(1) : whole;
  const heap = TOO_HEAPED.exec(decoded);
  if (heap !== null) return heapedFault(file, decoded, heap.index);
  const written = withLineFeeds(decoded);
  const text = written.normalize('NFC');
  const marked = isMarked ? [markedFault(file)] : [];
  const odd = oddCharacters(file, text);
  // A heap of accents is told of as such: the system puts it in another order.
  const isApart = written !== text && !odd.some(({ rule }) => rule === 'text-heaped-marks');
  return { text, findings: [...marked, ...(isApart ? [apartFault(file, written, text)] : []), ...odd] };
}

/** Most texts are, and have one form alone. */
function decodeAscii(file: string, bytes: Uint8Array): DecodedText {
  const decoded = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const text = withLineFeeds(decoded);
  return { text, findings: hiddenCharacters(file, text) };
}

function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** UTF-16 opens with a mark of its own, or has a zero byte in its first Latin letter. */
function isWide(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if (first === undefined || second === undefined) return false;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || (first === 0) !== (second === 0);
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The place is the end of the longest part that decodes. */
function invalidUtf8(file: string, bytes: Uint8Array): SourceFinding {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isUtf8Start(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  const sound = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, low), { stream: true });
  const lines = sound.replace(BYTE_ORDER_MARK, '').split(/\r\n?|\n/);
  return encodingFault(
    file,
    lines.length,
    (lines.at(-1)?.length ?? 0) + 1,
    `The file is not UTF-8: byte ${Buffer.byteLength(sound) + 1} fits no character.`,
  );
}

function isUtf8Start(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function heapedFault(file: string, decoded: string, index: number): SourceFinding {
  const lines = decoded.slice(0, index).split(/\r\n?|\n/);
  const [line, column] = [lines.length, (lines.at(-1)?.length ?? 0) + 1];
  return {
    rule: 'text-heaped-marks',
    place: { file, line, column, endLine: line, endColumn: column + 1 },
    message: 'More than sixty accents are heaped on one letter here, so the file is not read.',
    help: 'Delete the letter with its accents, and type it again.',
  };
}

/** The text is read all the same. Other programs show the mark, or take it for a letter. */
function markedFault(file: string): SourceFinding {
  return {
    ...encodingFault(
      file,
      1,
      1,
      'The file begins with a hidden mark of its encoding, which some programs take for a letter.',
    ),
    help: 'Save the file again as “UTF-8”, not as “UTF-8 with BOM”.',
    declaredSeverity: 'warning',
  };
}

/** The text is read with accents put together with their letters. A place behind them is not where an editor shows it. */
function apartFault(file: string, written: string, text: string): SourceFinding {
  const [line, column] = firstDifference(written, text);
  return {
    ...encodingFault(
      file,
      line,
      column,
      'Some letters, from here on, are stored in an unusual form: search may miss them in other programs.',
    ),
    help: 'Type the letter again, or have your editor save the text in the form “NFC”.',
    declaredSeverity: 'warning',
  };
}

function firstDifference(one: string, other: string): readonly [line: number, column: number] {
  let index = 0;
  while (one[index] === other[index] && index < one.length) index += 1;
  const lines = other.slice(0, index).split('\n');
  return [lines.length, (lines.at(-1)?.length ?? 0) + 1];
}

function encodingFault(file: string, line: number, column: number, message: string): SourceFinding {
  return {
    rule: 'text-encoding',
    place: { file, line, column, endLine: line, endColumn: column + 1 },
    message,
    help: 'Save the file again with the encoding UTF-8.',
  };
}
