import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const json = (path: string): unknown => JSON.parse(read(path));

interface Settings {
  readonly 'yaml.schemas': Readonly<Record<string, string>>;
  readonly 'json.schemas': readonly { readonly fileMatch: readonly string[]; readonly url: string }[];
  readonly 'files.readonlyInclude': Readonly<Record<string, boolean>>;
}

// The cast is true: the tests below read what it promises.
const settings = json('.vscode/settings.json') as Settings;
const bindings = [
  ...Object.entries(settings['yaml.schemas']).map(([schema, glob]) => ({ schema, globs: [glob] })),
  ...settings['json.schemas'].map(({ fileMatch, url }) => ({ schema: url, globs: fileMatch })),
];
const boundTo = (path: string) =>
  bindings.filter(({ globs }) => globs.some((glob) => matchesGlob(path, glob))).map(({ schema }) => schema);

const filesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.[a-z]+$/.test(path));
const records = filesIn('content').filter((path) => /\.(?:yml|json)$/.test(path));

const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
for (const path of filesIn('schemas').filter((name) => /^schemas\/[a-z]+\.schema\.json$/.test(name)))
  ajv.addSchema(json(path) as object);

describe('the settings of the editor', () => {
  test('name schemas that are there', () => {
    const local = bindings.map(({ schema }) => schema).filter((schema) => schema.startsWith('./'));
    expect(local.length).toBeGreaterThan(7);
    expect(local.filter((schema) => !existsSync(join(root, schema)))).toEqual([]);
  });

  test('bind a schema to every sort of record, and each record to one alone', () => {
    expect(records.length).toBeGreaterThan(15);
    expect(records.filter((path) => boundTo(path).length !== 1)).toEqual([]);
    const sorts = ['site', 'terms', 'waivers', 'mandates'].map((name) => `content/${name}.yml`);
    const others = ['content/bodies/a.yml', 'content/decisions/a.yml', 'content/documents/a/document.yml'];
    const all = [...sorts, ...others, 'content/documents/a/editions/1.yml', 'content/seals.json'];
    expect(all.map((path) => boundTo(path).length)).toEqual(all.map(() => 1));
  });

  test('bind every template to JSON Schema itself', () => {
    const templates = filesIn('schemas').filter((path) => /^schemas\/(?:kinds\/)?[a-z-]+\.schema\.json$/.test(path));
    const unbound = templates.filter((path) => boundTo(path)[0] !== Reflect.get(json(path) as object, '$schema'));
    expect(unbound).toEqual([]);
  });

  test.each(records)('the schema that the editor sees accepts %s', (path) => {
    // The editor reads YAML 1.2 with its core scalars; the gate reads every scalar as it is written.
    const value = path.endsWith('.json') ? json(path) : load(read(path), { schema: CORE_SCHEMA });
    const name = (boundTo(path)[0] ?? '').replace('./schemas/', '');
    const validate = ajv.getSchema(name);
    expect([validate?.(value), validate?.errors]).toEqual([true, null]);
  });

  test('keep people from writing seals by hand', () => {
    expect(settings['files.readonlyInclude']).toEqual({ 'content/seals.json': true });
  });
});

describe('the snippets', () => {
  const snippets = json('.vscode/cartulary.code-snippets') as Readonly<
    Record<
      string,
      {
        readonly prefix: string;
        readonly description: string;
        readonly scope: string;
        readonly body: readonly string[];
      }
    >
  >;

  test('have a prefix of their own, and say what they write', () => {
    const prefixes = Object.values(snippets).map(({ prefix }) => prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    expect(
      Object.values(snippets).filter(({ description, body }) => description.length < 10 || body.length === 0),
    ).toEqual([]);
  });

  test('name their places from 1 without a gap, and end somewhere', () => {
    const odd = Object.entries(snippets).filter(([, { body }]) => {
      const text = body.join('\n');
      const stops = [...text.matchAll(/\$\{(\d+)[:|]/g)].map(([, stop]) => Number(stop));
      return stops.some((stop, index) => stop !== index + 1) || !text.includes('$0');
    });
    expect(odd).toEqual([]);
  });
});
