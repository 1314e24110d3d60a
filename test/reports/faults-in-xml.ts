import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const ROOT = join(import.meta.dirname, '../..');

/** The schema of Apache Ant for JUnit reports (Windy Road), as the tests of the package junit-xml carry it. */
export function antSchema(): string {
  const code = readFileSync(join(ROOT, 'node_modules/junit-xml/src/index.test.ts'), 'utf8');
  const [, schema = ''] = /'(<\?xml version="1\.0" encoding="UTF-8"\?><xs:schema .*<\/xs:schema>)'/.exec(code) ?? [];
  return schema.replaceAll("\\'", "'");
}

/** What an XML schema has against documents, a line each; also where one is not well-formed. */
export async function faultsInXml(documents: readonly string[], schema: string): Promise<readonly string[]> {
  const xml = documents.map((contents, index) => ({ fileName: `report-${index}.xml`, contents }));
  const { errors } = await validateXML({ xml, schema: [schema], initialMemoryPages: 512, maxMemoryPages: 4096 });
  return errors.map(({ message }) => message);
}
