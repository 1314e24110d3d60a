import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';

const SCHEMA = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../schemas/exports/diagnostics.schema.json'), 'utf8'),
) as object;
const isValid = new Ajv2020().compile(SCHEMA);

/** Whether data is as the schema of the diagnostics asks. */
export function areDiagnostics(data: unknown): boolean {
  return isValid(data);
}
