import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AjvDraft04 from 'ajv-draft-04';

// The schema of the standard, as Microsoft's package of test helpers carries it.
const SCHEMA = join(import.meta.dirname, '../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const ajv = new AjvDraft04({ strict: false, unicodeRegExp: false });
ajv.addFormat('uri', (text: string) => URL.canParse(text));
// Source: RFC 3986, 2: the characters of which an address is made, and whole escapes alone.
ajv.addFormat('uri-reference', (text: string) => /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9A-F]{2})*$/.test(text));
ajv.addFormat('date-time', true);
const isValid = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);

/** What the schema of SARIF 2.1.0 has against a log, a line each. */
export function faultsInSarif(log: unknown): readonly string[] {
  isValid(log);
  return (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
