import { existsSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { printable } from '../reports/printable.ts';
import { CannotRun, type Command, type Surroundings } from './command.ts';
import { commands } from './commands.ts';
import { readDay } from './today.ts';

const COULD_NOT_RUN = 2;

const surroundings: Surroundings = {
  cwd: process.cwd(),
  environment: process.env,
  now: () => new Date(),
  writeOut: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
};

// A reader such as `head` may close the pipe before all is said. The exit code says the rest.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EPIPE') throw cause;
  });
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (cause) {
  const message = cause instanceof Error ? cause.message : String(cause);
  surroundings.writeError(`cartulary: ${printable(message.split('\n')[0] ?? '')}\n`);
  if (surroundings.environment['CARTULARY_DEBUG'] !== undefined) console.error(cause);
  process.exitCode = COULD_NOT_RUN;
}

async function run([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return help();
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined)
    throw new CannotRun(`There is no command “${name}”: choose ${commands.map((one) => one.name).join(', ')}.`);
  if (rest.includes('--help') || rest.includes('-h')) return helpOn(command);
  const { values, positionals } = readArguments(command, rest);
  if (positionals.length > 1)
    throw new CannotRun(`One folder is enough, and these are ${positionals.length}: ${command.usage}.`);
  const root = findRoot(positionals[0] ?? '.');
  return command.run({ root, options: values, on: readDay(values['on'], surroundings) }, surroundings);
}

function readArguments(
  command: Command,
  rest: readonly string[],
): { values: Record<string, string | undefined>; positionals: string[] } {
  const options = Object.fromEntries(Object.keys(command.options).map((name) => [name, { type: 'string' as const }]));
  try {
    const { values, positionals } = parseArgs({ args: [...rest], options, allowPositionals: true });
    return { values: { ...values }, positionals };
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new CannotRun(`${cause.message.split('.')[0]}. Usage: ${command.usage}.`);
  }
}

function findRoot(written: string): string {
  const path = resolve(surroundings.cwd, written);
  if (!existsSync(path) || !statSync(path).isDirectory()) throw new CannotRun(`There is no folder “${written}”.`);
  if (!existsSync(join(path, 'content'))) throw new CannotRun(`The folder “${written}” has no folder “content”.`);
  return realpathSync(path);
}

function help(): number {
  const width = Math.max(...commands.map(({ usage }) => usage.length));
  const lines = commands.map(({ usage, summary }) => `  ${usage.padEnd(width)}  ${summary}`);
  surroundings.writeOut(
    `Governance documents as code: checked by a gate, published as a site.\n\n${lines.join('\n')}\n\ncartulary COMMAND --help says more.\n`,
  );
  return 0;
}

function helpOn({ usage, summary, options }: Command): number {
  const width = Math.max(0, ...Object.keys(options).map((name) => name.length));
  const lines = Object.entries(options).map(([name, meaning]) => `  --${name.padEnd(width)}  ${meaning}`);
  surroundings.writeOut(`${usage}\n\n${summary}\n\n${lines.join('\n')}\n`);
  return 0;
}
