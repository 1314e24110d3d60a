import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFinding } from '../model/finding.ts';
import { isRecord } from '../model/is-record.ts';
import { keptIn } from '../model/kept-in.ts';
import type { Kind } from '../model/kind.ts';
import type { Source } from '../model/place.ts';
import { placeBetween } from '../model/place-between.ts';
import { remembered } from '../model/remembered.ts';
import { scalarsIn } from '../model/scalars-in.ts';
import { constructKind } from '../read/construct/construct-kind.ts';
import { type Discovery, topOf } from '../read/discover/discover-files.ts';
import { escapedCharacters } from '../read/hidden-characters.ts';
import { jsonAsYaml } from '../read/parse/json-as-yaml.ts';
import { jsonSlip } from '../read/parse/json-slip.ts';
import { makeSource } from '../read/parse/source.ts';
import { askedOfSections } from '../read/validate/asked-of-sections.ts';
import type { Judge } from '../read/validate/judge-by.ts';
import type { ReadySchema } from '../read/validate/judge-data.ts';
import { keywordSlips } from '../read/validate/keyword-slips.ts';
import { partsOf } from '../read/validate/parts-of.ts';
import { readSchema, type SchemaFile, type SchemaStore } from '../read/validate/schema-store.ts';
import { type RefusedSchema, settleSchemas } from '../read/validate/settle-schemas.ts';
import { numberTemplates, type Template } from './number-templates.ts';
import { sectionKeyFinding } from './section-keys.ts';

/** An organisation's schemas, with ours where it has none of its own. */
export interface LoadedSchemas {
  /** Each by its template of today, with the older ones in it. */
  readonly kinds: readonly Kind[];
  /** Kinds of which a template cannot be used. */
  readonly broken: readonly string[];
  /** A base schema, such as `body`, ready to judge; for an edition, its kind may know more keys. */
  readonly base: (name: string, kind?: Kind) => ReadySchema;
  readonly findings: readonly SourceFinding[];
  /** The text of each schema that was read, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

const LONGEST_NAME = 80;
const OURS = join(import.meta.dirname, '../../schemas');
const SCHEMA = /^schemas\/((?!exports\/).+\.schema\.json)$/;
const KIND = /^kinds\/([^/@]+)(?:@[^/]*)?\.schema\.json$/;

/** Reads what was found in `schemas/`. A schema that is none becomes a finding, and nothing is judged by it. */
export const loadSchemas: (found: Discovery) => LoadedSchemas = remembered(readSchemas);

function readSchemas(found: Discovery): LoadedSchemas {
  const textAt = (path: string) => found.files.find((file) => file.path === path)?.text ?? '';
  const read = found.files.map(({ path, text }) => readSchema(nameOf(path), text) ?? path);
  const theirs = read.filter((schema) => typeof schema !== 'string');
  const noJson = read.filter((schema) => typeof schema === 'string');
  const ours = ourSchemas();
  const { store, judgeAt, refused, unused } = settleSchemas(ours, theirs);
  const templates = [...store.files.values()].flatMap((file) => readTemplate(file, { store, judgeAt, ours }) ?? []);
  const misnamed = templates.flatMap(({ kind }) => sectionKeyFinding(kind) ?? []);
  const { kinds, refused: misnumbered } = numberTemplates(
    templates.filter(({ kind }) => sectionKeyFinding(kind) === undefined),
  );
  const known = new Map<string, ReadySchema>();
  const makeReady = (name: string, kind: Kind | undefined): ReadySchema => {
    const path = `${name}.schema.json`;
    const more = kind === undefined ? undefined : { path: nameOf(kind.source.file), keys: kind.ownKeys };
    return { path, judge: judgeAt(path), store, more };
  };
  return {
    kinds,
    broken: [
      ...unused,
      ...[...noJson, ...found.lost, ...[...misnamed, ...misnumbered].map(({ place }) => place.file)].map(nameOf),
    ].flatMap((path) => KIND.exec(path)?.[1] ?? []),
    base: (name, kind) => keptIn(known, `${name}\n${kind?.source.file}`, () => makeReady(name, kind)),
    findings: [
      ...found.findings,
      ...noJson.map((path) => notJson(path, textAt(path))),
      ...theirs.flatMap(charactersIn),
      ...theirs.flatMap(keywordFindings),
      ...refused.map(refusedFinding),
      ...misnamed,
      ...misnumbered,
    ],
    texts: new Map(found.files.map(({ path, text }) => [path, text])),
  };
}

/** True for a file of `schemas/` that content is judged by. Those of `exports/` describe what the tool writes. */
export function isSchema(path: string): boolean {
  return SCHEMA.test(path);
}

/** A schema's path below the folder `schemas`. */
function nameOf(path: string): string {
  return SCHEMA.exec(path)?.[1] ?? path;
}

function ourSchemas(): readonly SchemaFile[] {
  const names = readdirSync(OURS).filter((name) => name.endsWith('.schema.json'));
  return names.sort().flatMap((name) => readSchema(name, readFileSync(join(OURS, name), 'utf8')) ?? []);
}

interface Settled {
  readonly store: SchemaStore;
  readonly judgeAt: (path: string) => Judge;
  readonly ours: readonly SchemaFile[];
}

function readTemplate(file: SchemaFile, { store, judgeAt, ours }: Settled): Template | undefined {
  const id = KIND.exec(file.path)?.[1];
  if (id === undefined) return undefined;
  const { schema } = file;
  const asksFor = askedOfSections(file.path, store, ours);
  const judge = judgeAt(file.path);
  const kind = constructKind({ id, schema, store, judge, asksFor, source: sourceOf(file) });
  return { kind, number: schema['x-number'] };
}

const sourceOf = remembered(
  ({ path, text }: SchemaFile): Source =>
    makeSource({ file: `schemas/${path}`, text, yaml: jsonAsYaml(text), offset: 0 }),
);

/** What is written with an escape, such as `\u202e`, and cannot be seen where it is shown. A pattern has to name such characters. */
function charactersIn(file: SchemaFile): readonly SourceFinding[] {
  const { text: written, schema } = file;
  if (!written.includes('\\u')) return [];
  const found = (text: string, pointer: string) =>
    escapedCharacters(text, written, () => sourceOf(file).valueAt(pointer));
  const keys = [...partsOf(schema)].flatMap((part) => (isRecord(part) ? Object.keys(part) : []));
  return [
    ...found([...new Set(keys)].join(' '), ''),
    ...[...scalarsIn(schema)].flatMap(([pointer, text]) => (pointer.endsWith('/pattern') ? [] : found(text, pointer))),
  ];
}

function keywordFindings(file: SchemaFile): readonly SourceFinding[] {
  return [...keywordSlips(file.schema)].map(({ pointer, written, meant }) => ({
    rule: 'schema-keyword',
    place: sourceOf(file).keyAt(pointer),
    message: `“${written.slice(0, LONGEST_NAME)}” is no keyword of JSON Schema, and asks for nothing.`,
    help: `Did you mean “${meant}”?`,
  }));
}

function refusedFinding({ file, at, message, help }: RefusedSchema): SourceFinding {
  const source = sourceOf(file);
  const place = typeof at === 'string' ? source.valueAt(at) : placeBetween(source, at.start, at.end);
  return { rule: 'schema-kind-invalid', place, message, help };
}

function notJson(path: string, text: string): SourceFinding {
  const slip = jsonSlip(text);
  const { message, help } = slip ?? {
    message: 'This is JSON, and no group of keys that could be a schema.',
    help: 'Write {"type": "object", …}, and nest it at most a hundred levels deep.',
  };
  const place =
    slip === undefined ? topOf(path) : placeBetween({ file: path, text }, slip.at, slip.at + visibleAt(text, slip.at));
  return { rule: 'schema-kind-invalid', place, message, help };
}

/** How much there is to underline: one character, or nothing at the end of a line. */
function visibleAt(text: string, at: number): number {
  return /\S/.test(text[at] ?? '') ? 1 : 0;
}
