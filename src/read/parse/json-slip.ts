import type { FaultWords } from '../../model/describe-fault.ts';

/** Where a text stops being JSON, as an offset in UTF-16 units from 0, and what to say of it. */
export interface JsonSlip extends FaultWords {
  readonly at: number;
}

/** The first slip in a text that should be JSON; undefined where it is JSON. */
export function jsonSlip(text: string): JsonSlip | undefined {
  const said = faultSaid(text);
  return said === undefined ? undefined : { at: placeSaid(said, text), ...wordsFor(said, text) };
}

/** What V8 has against a text as JSON. */
function faultSaid(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (cause) {
    if (cause instanceof SyntaxError) return cause.message;
    throw cause;
  }
}

function placeSaid(said: string, text: string): number {
  const [, at] = / at position (\d+)/.exec(said) ?? [];
  if (at !== undefined) return Number(at);
  return isBrokenOff(said) ? text.trimEnd().length : unexpectedAt(text);
}

function isBrokenOff(said: string): boolean {
  return said.startsWith('Unexpected end');
}

/** V8 does not say where a word stands that is none in JSON: it is the end of the shortest beginning that has the same fault. */
function unexpectedAt(text: string): number {
  let [sound, faulty] = [0, text.length];
  while (faulty - sound > 1) {
    const half = Math.floor((sound + faulty) / 2);
    if (faultSaid(text.slice(0, half))?.startsWith('Unexpected token') === true) faulty = half;
    else sound = half;
  }
  return Math.max(0, faulty - 1);
}

function wordsFor(said: string, text: string): FaultWords {
  if (text.trim() === '') return { message: 'The file is empty.', help: 'Write a schema, or delete the file.' };
  const before = text.slice(0, placeSaid(said, text)).trimEnd();
  const after = text.slice(placeSaid(said, text)).trimStart();
  if (before.endsWith(',') && /^[\]}]/.test(after))
    return { message: 'A comma stands before the bracket that closes.', help: 'Delete the comma.' };
  if (/^\/[/*]/.test(after))
    return { message: 'JSON knows no comments.', help: 'Put the words behind the key "$comment".' };
  if (isBrokenOff(said) || after === '')
    return { message: 'The file ends before all brackets are closed.', help: 'Close what is opened.' };
  return {
    message: 'From here on this is not JSON.',
    help: 'Check the commas, the brackets and the quotation marks, here and just before.',
  };
}
