import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { addresses } from '../addresses.ts';

const EDITION = /^([1-9]\d*)\.(?:md|yml)$/;

/** Looks into the folder of the content, and throws at the first document or edition there that has no page. Nothing that was read counts. */
export function verifyNothingLeftOut(root: string, folder: string): void {
  for (const document of namesIn(join(root, 'content/documents'))) {
    const numbers = namesIn(join(root, 'content/documents', document, 'editions')).flatMap(
      (name) => EDITION.exec(name)?.[1] ?? [],
    );
    const pages = [
      addresses.document(document),
      ...numbers.map((number) => addresses.edition(document, Number(number))),
    ];
    const lost = pages.find((page) => !existsSync(join(folder, page, 'index.html')));
    if (lost !== undefined) throw new Error(`The build lacks the page ${lost}, and its text is in the content.`);
  }
}

/** What stands in a folder, hidden files apart; nothing where there is none. */
function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : [];
}
