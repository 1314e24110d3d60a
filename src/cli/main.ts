import { watchNoTexts } from '../model/texts-read.ts';
import { printable } from '../reports/printable.ts';
import { withoutCommands } from '../reports/without-commands.ts';
import { openTerminal } from './ask-at-terminal.ts';
import { CannotRun, type Surroundings } from './command.ts';
import { commandNames, loadCommand, loadCommands } from './commands.ts';
import { findOrganisation } from './find-organisation.ts';
import { help, helpOn } from './help.ts';
import { readArguments } from './read-arguments.ts';
import { spareMemory } from './spare-memory.ts';
import { readDay } from './today.ts';

const COULD_NOT_RUN = 2;

let isUnsaid = false;

const terminal = openTerminal(process);

const surroundings: Surroundings = {
  cwd: process.cwd(),
  environment: process.env,
  now: () => new Date(),
  writeOut: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  isTerminal: process.stdout.isTTY === true,
  isWatched: process.stderr.isTTY === true,
  columns: process.stdout.columns,
  ask: process.stdout.isTTY === true && process.stdin.isTTY === true ? terminal.ask : undefined,
};

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (cause: NodeJS.ErrnoException) => {
    // A reader such as `head` may close the pipe before all is said. The exit code says the rest.
    if (cause.code !== 'EPIPE') sayUnsaid(stream, cause);
  });
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (cause) {
  await sayFault(cause);
  process.exitCode = COULD_NOT_RUN;
} finally {
  terminal.close();
}

async function sayFault(cause: unknown): Promise<void> {
  const { describeDiskFault } = await import('../model/describe-disk-fault.ts');
  const message = describeDiskFault(cause) ?? (cause instanceof Error ? cause.message : String(cause));
  surroundings.writeError(withoutCommands(`cartulary: ${printable(message.split('\n')[0] ?? '')}\n`));
  if (surroundings.environment['CARTULARY_DEBUG'] !== undefined) console.error(cause);
}

/** What the command found could not be written, such as to a file on a full disk: whatever it was, nobody may take it for said. */
function sayUnsaid(stream: NodeJS.WriteStream, cause: Error): void {
  if (isUnsaid) return;
  isUnsaid = true;
  process.once('exit', () => {
    process.exitCode = COULD_NOT_RUN;
  });
  if (stream === process.stdout) void sayFault(cause);
}

async function run([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    surroundings.writeOut(help(await loadCommands()));
    return 0;
  }
  const command = await loadCommand(name);
  if (command === undefined) throw new CannotRun(`There is no command “${name}”: choose ${commandNames.join(', ')}.`);
  if (rest.includes('--help') || rest.includes('-h')) {
    surroundings.writeOut(helpOn(command));
    return 0;
  }
  const { options, switches, operands, folder } = readArguments(command, rest);
  if (command.name === 'check') {
    spareMemory();
    watchNoTexts();
  }
  const root = command.needsFolder === false ? surroundings.cwd : findOrganisation(surroundings.cwd, folder);
  const call = { root, operands, options, switches, on: readDay(options, surroundings) };
  // The reports of a check guard themselves: one of them is made of commands.
  return command.run(call, command.name === 'check' ? surroundings : inertSurroundings());
}

/** What the command says holds no command for the runner of a workflow, whatever words of content are in it. */
function inertSurroundings(): Surroundings {
  return {
    ...surroundings,
    writeOut: (text) => surroundings.writeOut(withoutCommands(text)),
    writeError: (text) => surroundings.writeError(withoutCommands(text)),
  };
}
