import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Verdict } from '../gate/judge.ts';
import { checkFolder } from '../pipeline/check-folder.ts';
import { closingLine } from '../reports/closing-line.ts';
import { describeBuilt } from '../reports/describe-built.ts';
import { textReport } from '../reports/text.ts';
import { discardWhenEnded } from '../site/discard-when-ended.ts';
import { choosePapers, PAPER_SWITCHES } from './choose-papers.ts';
import { type Call, CannotRun, type Command, type Surroundings } from './command.ts';
import { mannerOf } from './manner.ts';
import { progressLine } from './progress-line.ts';

/** The switch on the search, with what it means. */
export const SEARCH_SWITCH = {
  'no-search': 'Leaves the search by words out. The index from A to Z stays.',
} as const;

/** The switch on what is known of the last build, with what it means. */
export const CACHE_SWITCH = {
  'no-cache': 'Renders every page, also those of which nothing changed since the last build.',
} as const;

const OUT = 'dist';
const LONGEST_NAME = 100;

/** `cartulary build`: checks the content and builds its site. */
export const build: Command = {
  name: 'build',
  summary: 'Checks the content and builds the site, if the gate is open.',
  usage: 'cartulary build [DIR]',
  options: {
    out: `The folder to build to. Without it, ${OUT} in the folder of the organisation.`,
    on: 'The day for which to build, such as 2026-03-12.',
    preview: 'What the site is a preview of, such as “Proposal 12”: said on every page, and kept from search engines.',
  },
  switches: { ...PAPER_SWITCHES, ...SEARCH_SWITCH, ...CACHE_SWITCH },
  run: async (call, surroundings) => {
    const built = await buildFolder(call, surroundings);
    return built === undefined ? 1 : 0;
  },
};

/** Checks and builds, and says how it went. Gives the folder of the site, or undefined where the gate is closed. */
export async function buildFolder(call: Call, surroundings: Surroundings): Promise<string | undefined> {
  const { root, options, on } = call;
  const { writeError, writeOut } = surroundings;
  const out = readOut(options['out'], call, surroundings);
  const preview = readPreview(options['preview']);
  const papers = choosePapers(call, surroundings);
  const checked = checkFolder({ root, on });
  writeOut(spoken(checked, surroundings));
  if (checked.constitution === undefined) {
    writeOut('The site was not built, and the one before stays as it was.\n');
    return undefined;
  }
  const line = progressLine(surroundings);
  const isDone = discardWhenEnded(() => {
    line.clear();
    writeError(stoppedWords(out));
  });
  // Astro is only loaded where a site is wanted: the gate answers without it.
  const { buildSite, KNOWN_BUILDS } = await import('../site/build-site.ts');
  const built = await buildSite({
    constitution: checked.constitution,
    root,
    texts: checked.texts,
    out,
    preview,
    making: papers.making,
    known: call.switches.has('no-cache') ? undefined : KNOWN_BUILDS,
    hasSearch: !call.switches.has('no-search'),
    tell: line.tell,
  }).finally(() => {
    isDone();
    line.clear();
  });
  writeOut(describeBuilt(built, { out, whyNoPapers: papers.why ?? built.whyNoPapers }));
  return out;
}

function readOut(written: string | undefined, { root }: Call, { cwd }: Surroundings): string {
  if (written === undefined) return resolve(root, OUT);
  if (written.trim() === '')
    throw new CannotRun(`Name the folder to build to, such as --out ${OUT}, or leave --out away.`);
  return resolve(cwd, written);
}

function readPreview(written: string | undefined): string | undefined {
  const name = written?.trim();
  if (name === undefined || (name !== '' && name.length <= LONGEST_NAME && !/\p{C}/u.test(name))) return name;
  throw new CannotRun('Name the preview in a few words: --preview "Proposal 12".');
}

/** What the gate found, and its closing line. */
function spoken(checked: Verdict, surroundings: Surroundings): string {
  const context = { constitution: checked.loaded, manner: mannerOf(surroundings) };
  const report = checked.diagnostics.length === 0 ? '' : `${textReport(checked, context)}\n`;
  return `${report}${closingLine(checked)}\n`;
}

function stoppedWords(out: string): string {
  const stands = existsSync(out) ? ', and the site from before still stands' : '';
  return `Stopped: nothing was published${stands}.\n`;
}
