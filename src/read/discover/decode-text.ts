import type { SourceFinding } from '../../model/finding.ts';
import { indexLines } from '../line-index.ts';

/** A text as the tool keeps it: UTF-8, no byte-order mark, line feeds alone, NFC. */
export interface DecodedText {
  readonly text: string;
  readonly findings: readonly SourceFinding[];
}

const BYTE_ORDER_MARK = '\uFEFF';
const REFUSED = /(?![\t\n])\p{Cc}|[\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|[\u{E0000}-\u{E007F}]/gu;
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u2060\u061C]/gu;
const MOST_REPORTED = 20;

/** Decodes a file. The text is undefined where the bytes are not UTF-8. */
export function decodeText(file: string, bytes: Uint8Array): DecodedText | SourceFinding {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return encodingFault(file, 1, 1, `The file is saved as ${wide}, not as UTF-8.`);
  const decoded = decodeUtf8(bytes);
  if (decoded === undefined) return invalidUtf8(file, bytes);
  const text = decoded.replace(BYTE_ORDER_MARK, '').replace(/\r\n?/g, '\n').normalize('NFC');
  return { text, findings: characterFindings(file, text) };
}

function wideEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'UTF-16' : undefined;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', {
      fatal: true,
      ignoreBOM: true,
    }).decode(bytes);
    return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
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
  const sound = new TextDecoder('utf-8').decode(bytes.subarray(0, low), {
    stream: true,
  });
  const lines = sound.split(/\r\n?|\n/);
  return encodingFault(
    file,
    lines.length,
    (lines.at(-1)?.length ?? 0) + 1,
    `The file is not UTF-8: byte ${low + 1} fits no character.`,
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

function encodingFault(file: string, line: number, column: number, message: string): SourceFinding {
  return {
    rule: 'text-encoding',
    place: { file, line, column, endLine: line, endColumn: column + 1 },
    message,
    help: 'Save the file again with the encoding UTF-8.',
  };
}

function characterFindings(file: string, text: string): readonly SourceFinding[] {
  const lines = indexLines(file, text);
  const refused = [...text.matchAll(REFUSED)].slice(0, MOST_REPORTED).map((match) => ({
    rule: 'text-control-character',
    place: lines.placeOf(match.index, match.index + match[0].length),
    message: `The text holds the character ${codePoint(match[0])}, which cannot be seen and can mislead.`,
    help: 'Delete the character. It often comes along when text is copied from elsewhere.',
  }));
  const invisible = [...text.matchAll(INVISIBLE)].slice(0, MOST_REPORTED).map((match) => ({
    rule: 'text-invisible',
    place: lines.placeOf(match.index, match.index + match[0].length),
    message: `The text holds the invisible character ${codePoint(match[0])}.`,
    help: 'Delete the character, so that search and comparison find the word.',
  }));
  return [...refused, ...invisible];
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
