import { existsSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Plugin, rolldown } from 'rolldown';
import { standInFor } from './stand-in-for.ts';

/** A script, whose value makes of a function that imports what a module exports, with all that the module imports; and the files that it was made of, as absolute paths. */
export interface Bundle {
  readonly text: string;
  readonly files: readonly string[];
}

/** What goes into a bundle. */
export interface BundlePlan {
  /** The module, an absolute path. */
  readonly entry: string;
  /** Absolute paths of what is imported only now and then, and still belongs to it. */
  readonly together: readonly string[];
  /** Parts of Node and packages that can be required, as they are imported, of which functions and classes alone are used. They run once one is called. */
  readonly onceCalled: readonly string[];
}

/**
 * A module of ours with all that it imports, packages too, as one script for Node; what it imports only now and then stays where it is,
 * unless it belongs to it. Each module finds what lies beside it as before, wherever the bundle lies.
 */
export async function bundleScript({ entry, together, onceCalled }: BundlePlan): Promise<Bundle> {
  const build = await rolldown({
    input: entry,
    platform: 'node',
    tsconfig: false,
    logLevel: 'silent',
    treeshake: { propertyReadSideEffects: false },
    plugins: [standingIn(onceCalled), leftApart(together), inItsPlace, fromNode],
  });
  const { output } = await build.generate({
    format: 'esm',
    codeSplitting: false,
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
    comments: { legal: false, annotation: false, jsdoc: false },
  });
  await build.close();
  const modules = output[0].moduleIds.filter((id) => existsSync(id));
  return {
    text: asScript(output[0].code),
    files: [...new Set(modules.flatMap((path) => [path, ...manifestOf(path)]))].sort(),
  };
}

/**
 * The module as a script, whose value makes, of a function that imports, what the module exports. All that it still imports it awaits, by
 * an absolute address. Throws where it renames what it exports. Node warns where a script itself imports.
 */
function asScript(module: string): string {
  const [whole = '', names = ''] = /export\s*\{([\w$,\s]*)\};?\s*$/.exec(module) ?? [];
  if (names.trim() === '') throw new Error('The bundle does not end with the names that it exports.');
  const text = module.slice(0, module.length - whole.length).replaceAll(/\bimport\((?=["'`]file:)/g, 'importModule(');
  return `(function(importModule){"use strict";${text};return{${names}}})`;
}

function standingIn(modules: readonly string[]): Plugin {
  // The ending says that it is a module, whatever it stands for.
  const isOne = (id: string) => id.startsWith(STANDING_IN) && id.endsWith('.mjs');
  return {
    name: 'standing-in',
    async resolveId(source, importer, { kind }) {
      if (importer === undefined || isOne(importer)) return null;
      const found = isBuiltin(source) ? source : (await this.resolve(source, importer, { kind, skipSelf: true }))?.id;
      return found !== undefined && modules.includes(found) ? `${STANDING_IN}${found}.mjs` : null;
    },
    load: (id) => (isOne(id) ? standInFor(id.slice(STANDING_IN.length, -'.mjs'.length)) : null),
  };
}
const STANDING_IN = '\0standing-in:';

function leftApart(together: readonly string[]): Plugin {
  return {
    name: 'left-apart',
    resolveId(source, importer, { kind }) {
      if (kind !== 'dynamic-import' || importer === undefined || !source.startsWith('.')) return null;
      const path = resolve(dirname(importer), source);
      return together.includes(path) ? null : { id: pathToFileURL(path).href, external: 'absolute' };
    },
  };
}

const inItsPlace: Plugin = {
  name: 'in-its-place',
  transform(code, id) {
    if (!existsSync(id) || !code.includes('import.meta.')) return null;
    return code
      .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href));
  },
};

/** Node makes a module of a part of its own by asking for all that the part offers, some of which is made only when asked for. */
const fromNode: Plugin = {
  name: 'from-node',
  resolveId(source, importer, { kind }) {
    if (!isBuiltin(source) || importer === undefined || !existsSync(importer)) return null;
    return `${kind === 'require-call' ? WHOLE_FROM_NODE : FROM_NODE}${source}`;
  },
  async load(id) {
    const [, kind, name = ''] = /^(\0.+?:)(.+)$/.exec(id) ?? [];
    const part = `process.getBuiltinModule(${JSON.stringify(name)})`;
    if (kind === WHOLE_FROM_NODE) return `module.exports = ${part};`;
    if (kind !== FROM_NODE) return null;
    const names = Object.keys(await import(name)).filter((key) => /^[\w$]+$/.test(key) && key !== 'default');
    const parts = names.map((key) => `export const ${key} = part.${key};`);
    return `const part = ${part};\nexport default part;\n${parts.join('\n')}`;
  },
};
const FROM_NODE = '\0from-node:';
const WHOLE_FROM_NODE = '\0whole-from-node:';

/** The manifest of the package that a file belongs to, which says what its imports lead to. */
function manifestOf(path: string): readonly string[] {
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest)) return [manifest];
  }
  return [];
}
