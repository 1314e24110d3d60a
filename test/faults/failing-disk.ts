import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** What is to happen at one call to the file system. `kill` ends the process at once, as a power cut or `kill -9` would. */
export type Mishap = 'kill' | 'ENOSPC' | 'EDQUOT' | 'EROFS' | 'EACCES' | 'EMFILE' | 'EIO' | 'ENOENT';

/** Which call goes wrong, and how. */
export interface Plan {
  /** Only calls on files below this folder count: what Node keeps for itself is no matter here. */
  readonly folder: string;
  /** The call, counted from 1; every later one goes wrong too where `isLasting`. */
  readonly call: number;
  readonly isLasting?: boolean;
  readonly mishap: Mishap;
}

/** How the disk was asked. */
export interface FailingDisk {
  /** How many calls that change something there were so far. */
  readonly calls: () => number;
  readonly restore: () => void;
}

/** All calls that change what is on the disk. Writing to a file counts when it is opened. */
const CHANGES = [
  'chmod',
  'copyFile',
  'link',
  'mkdir',
  'open',
  'rename',
  'rm',
  'rmdir',
  'symlink',
  'unlink',
  'writeFile',
];

type Callable = (...parameters: unknown[]) => unknown;

/** Makes the real file system go wrong at one call, for this process. No part of the tool knows. */
export function failDisk({ folder, call, isLasting = false, mishap }: Plan): FailingDisk {
  let calls = 0;
  const goesWrong = (name: string, parameters: readonly unknown[]): boolean => {
    if (!parameters.slice(0, 2).some((path) => typeof path === 'string' && path.startsWith(folder))) return false;
    if (name.startsWith('open') && isForReading(parameters[1])) return false;
    calls += 1;
    return calls === call || (isLasting && calls > call);
  };
  const undo = CHANGES.flatMap((name) => [
    patch(table(fs), `${name}Sync`, goesWrong, mishap),
    patch(table(fs.promises), name, goesWrong, mishap),
  ]);
  syncBuiltinESMExports();
  const restore = () => {
    for (const each of undo) each();
    syncBuiltinESMExports();
  };
  return { calls: () => calls, restore };
}

function isForReading(flags: unknown): boolean {
  return typeof flags === 'number' ? (flags & (fs.constants.O_WRONLY | fs.constants.O_RDWR)) === 0 : flags === 'r';
}

/** The functions of a module by name: the types of Node forbid to replace them. */
function table(module: object): Record<string, Callable> {
  return module as Record<string, Callable>;
}

function patch(
  functions: Record<string, Callable>,
  name: string,
  goesWrong: (name: string, parameters: readonly unknown[]) => boolean,
  mishap: Mishap,
): () => void {
  const real = functions[name];
  if (real === undefined) return () => {};
  const isPromise = !name.endsWith('Sync');
  functions[name] = (...parameters) => {
    if (!goesWrong(name, parameters)) return real(...parameters);
    if (mishap === 'kill') process.kill(process.pid, 'SIGKILL');
    const fault = systemFault(mishap, name.replace(/Sync$/, ''), String(parameters[0]));
    if (isPromise) return Promise.reject(fault);
    throw fault;
  };
  return () => {
    functions[name] = real;
  };
}

/** An exception as Node throws it. */
function systemFault(code: string, syscall: string, path: string): Error {
  const fault = new Error(`${code}: the disk was made to fail, ${syscall} '${path}'`);
  return Object.assign(fault, { code, errno: -1, syscall, path });
}
