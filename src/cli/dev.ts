import type { Command } from './command.ts';

/** `cartulary dev`: shows the site on this machine, and each edit at once. */
export const dev: Command = {
  name: 'dev',
  summary: 'Shows the site on this machine, and each edit as soon as it is saved.',
  usage: 'cartulary dev [DIR]',
  options: { on: 'The day for which to show it, such as 2026-03-12.' },
  run: async ({ root, on }, { writeOut }) => {
    const { serveEdits } = await import('../site/serve-edits.ts');
    const address = await serveEdits({ root, on });
    writeOut(`The site is at ${address} (stop with Ctrl-C).\n`);
    return 0;
  },
};
