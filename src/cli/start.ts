import { buildFolder, CACHE_SWITCH, SEARCH_SWITCH } from './build.ts';
import { PAPER_SWITCHES } from './choose-papers.ts';
import type { Command } from './command.ts';
import { serveFolder } from './serve-folder.ts';

/** `cartulary start`: checks the content, builds the site and shows it on this machine. */
export const start: Command = {
  name: 'start',
  summary: 'Checks, builds, and shows the site on this machine.',
  usage: 'cartulary start [DIR]',
  options: {
    out: 'The folder to build to. Without it, dist in the folder of the organisation.',
    on: 'The day for which to build, such as 2026-03-12.',
  },
  switches: { ...PAPER_SWITCHES, ...SEARCH_SWITCH, ...CACHE_SWITCH },
  run: async (call, surroundings) => {
    const out = await buildFolder(call, surroundings);
    if (out === undefined) return 1;
    const address = await serveFolder(out);
    surroundings.writeOut(`The site is at ${address} (stop with Ctrl-C).\n`);
    return 0;
  },
};
