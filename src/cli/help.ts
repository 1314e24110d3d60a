import type { Command } from './command.ts';

/** What the tool can do, a line for each command. */
export function help(commands: readonly Command[]): string {
  const lines = aligned(commands.map(({ usage, summary }) => [usage, summary]));
  return `Governance documents as code: checked by a gate, published as a site.\n\n${lines}\n\ncartulary COMMAND --help says more.\n`;
}

/** What one command does, and its options. */
export function helpOn({ usage, summary, options, switches = {} }: Command): string {
  const entries = [...Object.entries(options).map(valued), ...Object.entries(switches)];
  const lines = aligned(entries.map(([name, meaning]) => [`--${name}`, meaning]));
  return `${usage}\n\n${summary}\n${lines === '' ? '' : `\n${lines}\n`}`;
}

function valued([name, meaning]: [string, string]): [string, string] {
  return [`${name} …`, meaning];
}

function aligned(entries: readonly (readonly [string, string])[]): string {
  const width = Math.max(0, ...entries.map(([name]) => name.length));
  return entries.map(([name, meaning]) => `  ${name.padEnd(width)}  ${meaning}`).join('\n');
}
