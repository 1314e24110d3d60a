import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A change of the files below a folder. */
export type Edit = (root: string) => void;

/** Puts other words in the place of some, wherever they stand in a file. Throws where they stand nowhere. */
export function rewrite(path: string, from: string, to: string): Edit {
  return (root) => {
    const text = readFileSync(join(root, path), 'utf8');
    if (!text.includes(from)) throw new Error(`“${from}” does not stand in ${path}.`);
    writeFileSync(join(root, path), text.replaceAll(from, to));
  };
}

/** Ends each line as Windows does. */
export function withCarriageReturns(path: string): Edit {
  return rewrite(path, '\n', '\r\n');
}

/** Dates a file at one time, to the letter: anybody can choose that of its last change. */
export function backdate(path: string): Edit {
  return (root) => utimesSync(join(root, path), 1_000_000_000, 1_000_000_000);
}

/** Puts a link in the place of a file or a folder, to where that is moved. */
export function putApart(path: string, apart: string): Edit {
  return all(move(path, apart), (root) => symlinkSync(join(root, apart), join(root, path)));
}

/** Puts lines at the end of a file. */
export function append(path: string, lines: string): Edit {
  return (root) => writeFileSync(join(root, path), `${readFileSync(join(root, path), 'utf8')}${lines}\n`);
}

/** Writes a file whole, with the folders that it needs. */
export function write(path: string, text: string | Uint8Array): Edit {
  return (root) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
}

/** Writes a file whole beside its place and moves it there, as editors do. */
export function replace(path: string, from: string, to: string): Edit {
  return (root) => {
    const beside = join(root, `${path}~`);
    writeFileSync(beside, readFileSync(join(root, path), 'utf8').replace(from, to));
    renameSync(beside, join(root, path));
  };
}

/** Takes a file or a folder away. */
export function remove(path: string): Edit {
  return (root) => rmSync(join(root, path), { recursive: true });
}

/** Gives a file or a folder another path. */
export function move(from: string, to: string): Edit {
  return (root) => {
    mkdirSync(dirname(join(root, to)), { recursive: true });
    renameSync(join(root, from), join(root, to));
  };
}

/** Makes a copy of a file or a folder. */
export function copy(from: string, to: string): Edit {
  return (root) => cpSync(join(root, from), join(root, to), { recursive: true });
}

/** One edit after the other. */
export function all(...edits: readonly Edit[]): Edit {
  return (root) => {
    for (const edit of edits) edit(root);
  };
}
