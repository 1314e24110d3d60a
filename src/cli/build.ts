import { resolve } from 'node:path';
import type { Answer } from '../model/answer.ts';
import { checkFolder } from '../pipeline/check-folder.ts';
import { closingLine } from '../reports/closing-line.ts';
import { textReport } from '../reports/text.ts';
import type { Call, Command, Surroundings } from './command.ts';

const OUT = 'dist';

/** `cartulary build`: checks the content and builds its site. */
export const build: Command = {
  name: 'build',
  summary: 'Checks the content and builds the site, if the gate is open.',
  usage: 'cartulary build [DIR]',
  options: {
    out: `The folder to build to. Without it, ${OUT} in the folder of the organisation.`,
    on: 'The day for which to build, such as 2026-03-12.',
  },
  run: async (call, surroundings) => {
    const built = await buildFolder(call, surroundings);
    return built === undefined ? 1 : 0;
  },
};

/** Checks and builds, and says how it went. Gives the folder of the site, or undefined where the gate is closed. */
export async function buildFolder(
  { root, options, on }: Call,
  surroundings: Surroundings,
): Promise<string | undefined> {
  const { cwd, writeOut } = surroundings;
  const checked = checkFolder({ root, on });
  writeOut(spoken(checked));
  if (checked.constitution === undefined) {
    writeOut('The site was not built, and the one before stays as it was.\n');
    return undefined;
  }
  const out = options['out'] === undefined ? resolve(root, OUT) : resolve(cwd, options['out']);
  // Astro is only loaded where a site is wanted: the gate answers without it.
  const { buildSite } = await import('../site/build-site.ts');
  const { pages, documents, editions, clauses } = await buildSite({ constitution: checked.constitution, root, out });
  writeOut(
    `Built ${pages} pages to ${out}: ${documents} documents, ${editions} editions and ${clauses} clauses in, and as many out.\n`,
  );
  return out;
}

/** What the gate found, and its closing line. */
function spoken(checked: Answer): string {
  const report = checked.diagnostics.length === 0 ? '' : `${textReport(checked)}\n`;
  return `${report}${closingLine(checked)}\n`;
}
