import { isRecord } from '../model/is-record.ts';

type Entry = Readonly<Record<string, unknown>>;

/** Words that mean themselves to every reader of YAML: no sign, no figure at the start, no `yes` and no `null`. */
const PLAIN = /^(?!(?:true|false|yes|no|on|off|null|y|n)$)[a-z][a-z0-9]*(?:[ -][a-z0-9]+)*$/i;
const KEY = /^[a-z][a-z0-9-]*$/i;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
// JSON lets these stand as they are. YAML 1.1 reads some of them as the end of a line, and an editor shows none.
const UNSEEN = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Data as the YAML of a front matter, a key a line, each line with its line feed. Read back, it gives the same data. */
export function writeFrontMatter(data: Entry): string {
  return Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${keyOf(key)}:${below(value)}\n`)
    .join('');
}

/** A record of records and a list stand a line for each; everything else on the line of its key. */
function below(value: unknown): string {
  if (Array.isArray(value) && value.length > 0) return value.map((item) => `\n  - ${inline(item)}`).join('');
  if (!isRecord(value) || !Object.values(value).some(isRecord)) return ` ${inline(value)}`;
  return Object.entries(value)
    .map(([key, inner]) => `\n  ${keyOf(key)}: ${inline(inner)}`)
    .join('');
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (!isRecord(value)) return scalar(value);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{${entries.map(([key, inner]) => `${keyOf(key)}: ${inline(inner)}`).join(', ')}}`;
}

/** Our keys stand as the contract writes them, `on` too. */
function keyOf(key: string): string {
  return KEY.test(key) ? key : scalar(key);
}

/** A JSON string is a double-quoted scalar of YAML. Source: YAML 1.2.2, section 1.2. */
function scalar(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  if (PLAIN.test(value) || DATE.test(value)) return value;
  return JSON.stringify(value).replace(
    UNSEEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
