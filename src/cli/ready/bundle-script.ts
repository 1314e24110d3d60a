import { existsSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Plugin, rolldown } from 'rolldown';

/** A script with all that it imports, and the files that it was made of, as absolute paths. */
export interface Bundle {
  readonly text: string;
  readonly files: readonly string[];
}

/**
 * A script of ours with all that it imports, packages too, as one module for Node; what it imports only now and then stays where it is,
 * unless it is among `together`. All paths are absolute. Each module finds what lies beside it as before, wherever the bundle lies.
 */
export async function bundleScript(entry: string, together: readonly string[]): Promise<Bundle> {
  const build = await rolldown({
    input: entry,
    platform: 'node',
    tsconfig: false,
    logLevel: 'silent',
    treeshake: { propertyReadSideEffects: false },
    plugins: [leftApart(together), inItsPlace, fromNode],
  });
  const { output } = await build.generate({
    format: 'esm',
    codeSplitting: false,
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
    comments: { legal: false, annotation: false, jsdoc: false },
  });
  await build.close();
  const modules = output[0].moduleIds.filter((id) => existsSync(id));
  return { text: output[0].code, files: [...new Set(modules.flatMap((path) => [path, ...manifestOf(path)]))].sort() };
}

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

/** Node makes a module of a part of its own by asking for all that the part offers, which takes longer than to take what is needed. */
const fromNode: Plugin = {
  name: 'from-node',
  resolveId: (source, importer) =>
    isBuiltin(source) && importer !== undefined && existsSync(importer) ? `${FROM_NODE}${source}` : null,
  async load(id) {
    if (!id.startsWith(FROM_NODE)) return null;
    const name = id.slice(FROM_NODE.length);
    const names = Object.keys(await import(name)).filter((key) => /^[\w$]+$/.test(key) && key !== 'default');
    const parts = names.map((key) => `export const ${key} = part.${key};`);
    return `const part = process.getBuiltinModule(${JSON.stringify(name)});\nexport default part;\n${parts.join('\n')}`;
  },
};
const FROM_NODE = '\0from-node:';

/** The manifest of the package that a file belongs to, which says what its imports lead to. */
function manifestOf(path: string): readonly string[] {
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest)) return [manifest];
  }
  return [];
}
