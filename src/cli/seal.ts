import { checkFiles } from '../pipeline/check-folder.ts';
import { readFiles } from '../pipeline/organisation-files.ts';
import { writeChanges } from '../pipeline/write-changes.ts';
import { printable } from '../reports/printable.ts';
import { SEALS_PATH } from '../scaffold/content-paths.ts';
import { sealEditions } from '../seals/seal-editions.ts';
import type { Command } from './command.ts';
import { faultLines } from './fault-lines.ts';
import { requireSealBook } from './require-seal-book.ts';

/** What sealing itself mends. */
const MENDED: ReadonlySet<string> = new Set(['seal-absent', 'seal-missing']);

/** `cartulary seal`: seals every adopted edition that has no seal yet. */
export const seal: Command = {
  name: 'seal',
  summary: 'Seals the adopted texts that are not sealed yet, so that a change to one is noticed.',
  usage: 'cartulary seal [DIR]',
  options: { on: 'The day for which to check first, such as 2026-03-12.' },
  run({ root, on }, { writeOut, writeError }) {
    const files = readFiles(root);
    requireSealBook(root, files);
    const { diagnostics, loaded } = checkFiles(files, { on });
    const reasons = diagnostics.filter(({ rule, severity }) => severity === 'error' && !MENDED.has(rule));
    if (reasons.length > 0) {
      writeError(`Nothing was sealed. What is sealed has to pass the gate:\n${faultLines(reasons)}`);
      return 1;
    }
    const { text, sealed } = sealEditions(loaded);
    if (sealed.length === 0) {
      writeOut('There is nothing to seal: every adopted text has its seal.\n');
      return 0;
    }
    writeChanges(root, new Map([[SEALS_PATH, text]]), files);
    const lines = sealed.map(({ document, number }) => {
      const title = loaded.documents.find(({ id }) => id === document)?.title ?? document;
      return `Sealed edition ${number} of “${printable(title)}”.\n`;
    });
    writeOut(`${lines.join('')}The seals are in ${SEALS_PATH}. Keep that file with the texts, and do not edit it.\n`);
    return 0;
  },
};
