import { parseArgs } from 'node:util';
import { CannotRun, type Command } from './command.ts';

/** What the user wrote behind a command. */
export interface Arguments {
  readonly options: Readonly<Record<string, string | undefined>>;
  readonly switches: ReadonlySet<string>;
  readonly operands: readonly string[];
  /** The organisation's folder, as written. */
  readonly folder: string;
}

/** Reads what stands behind a command. Throws `CannotRun` for what the command does not know. */
export function readArguments(command: Command, written: readonly string[]): Arguments {
  const { values, positionals } = parse(command, written);
  const most = command.operands?.length ?? 1;
  if (positionals.length > most) throw new CannotRun(tooMany(command, positionals.length));
  const options = Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  return {
    options,
    switches: new Set(Object.keys(values).filter((name) => values[name] === true)),
    operands: command.operands === undefined ? [] : positionals,
    folder: (command.operands === undefined ? positionals[0] : options['dir']) ?? '.',
  };
}

function tooMany({ operands, usage }: Command, count: number): string {
  if (operands === undefined) return `One folder is enough, and these are ${count}: ${usage}.`;
  return `Too much stands behind the command. Usage: ${usage}.`;
}

function parse(
  command: Command,
  written: readonly string[],
): {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
} {
  const named = (names: Readonly<Record<string, string>>, type: 'string' | 'boolean') =>
    Object.keys(names).map((name) => [name, { type }] as const);
  const options = Object.fromEntries([
    ...named(command.options, 'string'),
    ...named(command.switches ?? {}, 'boolean'),
  ]);
  try {
    const { values, positionals, tokens } = parseArgs({
      args: [...written],
      options,
      allowPositionals: true,
      tokens: true,
    });
    const names = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
    const twice = names.find((name, index) => names.indexOf(name) < index);
    if (twice !== undefined) throw new CannotRun(`Give --${twice} once. Usage: ${command.usage}.`);
    return { values, positionals };
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new CannotRun(`${cause.message.split('.')[0]}. Usage: ${command.usage}.`);
  }
}
