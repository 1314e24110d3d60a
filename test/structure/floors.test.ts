import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const src = join(root, 'src');

/** The rooms of `src`, from the ground up. A room imports itself and the floors below. */
const FLOORS: readonly (readonly string[])[] = [
  ['model'],
  ['read', 'assemble', 'seals', 'rules', 'gate', 'redline', 'exports', 'reports'],
  ['pipeline'],
  ['fixes', 'scaffold', 'proof'],
  ['cli', 'site'],
];
/** The command line starts the site: the doors between the two rooms on the top floor. */
const DOORS: readonly string[] = [
  'cli/build.ts -> site/build-site.ts',
  'cli/build.ts -> site/discard-when-ended.ts',
  'cli/dev.ts -> site/serve-edits.ts',
  'cli/verify-site.ts -> site/manifest/prove-copy.ts',
];

/** Packages that are risky or could be replaced, with the one file that may import each. Two bundle, for the browser and for the command line; two read YAML, its data and its places. */
const KEEPERS: Readonly<Record<string, string | readonly string[]>> = {
  'gray-matter': 'read/parse/front-matter.ts',
  'js-yaml': ['read/parse/yaml.ts', 'read/parse/yaml-ranges.ts'],
  satteri: 'read/parse/markdown.ts',
  'remark-stringify': 'exports/write-body.ts',
  '@hpcc-js/wasm-graphviz': 'site/structure-chart/lay-out-chart.ts',
  'ajv/dist/2020.js': 'read/validate/compile-schema.ts',
  'ajv/dist/standalone/index.js': 'read/validate/compile-schema.ts',
  re2js: 'read/validate/linear-pattern.ts',
  diff: 'redline/compare-words.ts',
  'playwright-core': 'site/paper/start-printer.ts',
  rolldown: ['cli/ready/bundle-script.ts', 'site/bundle-script.ts'],
  '@resvg/resvg-wasm': 'site/social-image/render-drawing.ts',
  'fastest-levenshtein': 'model/suggest.ts',
};

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:ts|mjs|astro)$/.test(path) && !path.includes('examples/'))
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

const imports = files.flatMap((file) =>
  [
    ...readFileSync(join(src, file), 'utf8').matchAll(
      /^(?:import|export)\s[^;]*?from '([^']+)'|^import '([^']+)'|import\('([^']+)'\)/gms,
    ),
  ].map(([, from, bare, lazy]) => ({ file, target: from ?? bare ?? lazy ?? '' })),
);

describe('the house', () => {
  it('has only the rooms that its plan names', () => {
    const rooms = readdirSync(src, { withFileTypes: true }).map(({ name }) => name);
    expect(rooms.sort()).toEqual(FLOORS.flat().sort());
  });

  it('lets each room import itself and lower floors alone', () => {
    const floorOf = (path: string) => FLOORS.findIndex((rooms) => rooms.includes(path.split('/')[0] ?? ''));
    const wrong = imports
      .filter(({ target }) => target.startsWith('.'))
      .map(({ file, target }) => ({
        file,
        to: relative(src, resolve(dirname(join(src, file)), target.replace(/\?.*$/, ''))),
      }))
      .filter(({ file, to }) => to.split('/')[0] !== file.split('/')[0] && !to.startsWith('..'))
      .filter(({ file, to }) => floorOf(to) >= floorOf(file))
      .map(({ file, to }) => `${file} -> ${to}`)
      .filter((way) => !DOORS.includes(way));
    expect(wrong).toEqual([]);
  });

  it('imports each risky package in one file alone', () => {
    const found = imports
      .filter(({ target }) => Object.hasOwn(KEEPERS, target))
      .map(({ file, target }) => `${target} in ${file}`);
    const allowed = new Set(
      Object.entries(KEEPERS).flatMap(([name, keeper]) => [keeper].flat().map((file) => `${name} in ${file}`)),
    );
    expect([...new Set(found)].filter((use) => !allowed.has(use))).toEqual([]);
  });

  it('names every file in kebab-case, and none after a drawer for everything', () => {
    const names = files
      .flatMap((file) => file.split('/'))
      .map((name) => name.replace(/\.(?:ts|mjs|astro|css\.ts|json\.ts)+$/, ''));
    const odd = names.filter((name) => !/^(?:[a-z0-9]+(?:[-.][a-z0-9]+)*|\[[a-z]+\]|[A-Z][A-Za-z]+)$/.test(name));
    const vague = names.filter((name) => /^(?:utils?|helpers?|common|misc|shared|lib|types|constants)$/.test(name));
    expect([...odd, ...vague]).toEqual([]);
  });

  it('keeps every file of code below 250 lines', () => {
    const long = files.filter((file) => readFileSync(join(src, file), 'utf8').split('\n').length > 250);
    expect(long).toEqual([]);
  });

  it('says of every export what it promises', () => {
    const silent = files
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => {
        const lines = readFileSync(join(src, file), 'utf8').split('\n');
        return lines.flatMap((line, index) =>
          /^export (?:async )?(?:function\*?|const|interface|type|class) /.test(line) &&
          !/\*\/\s*$/.test(lines[index - 1] ?? '')
            ? [`${file}:${index + 1}`]
            : [],
        );
      });
    expect(silent).toEqual([]);
  });

  it('holds no way around the types', () => {
    const code = (file: string) =>
      readFileSync(join(src, file), 'utf8')
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/\s\/\/ (?!@).*$/gm, '');
    const found = files.filter((file) => /\bas any\b|: any\b|@ts-(?:ignore|expect-error|nocheck)/.test(code(file)));
    expect(found).toEqual([]);
  });
});
