import type { Root } from 'mdast';
import type { SourceFinding } from '../../model/finding.ts';
import type { Source } from '../../model/place.ts';
import { scalarsIn } from '../../model/scalars-in.ts';
import { type SourceFile, topOf } from '../discover/discover-files.ts';
import { CHANGED_BOOK } from '../discover/size-limit-of.ts';
import { escapedCharacters } from '../hidden-characters.ts';
import { indexLines } from '../line-index.ts';
import { type FrontMatterFault, splitFrontMatter } from './front-matter.ts';
import { lostWords } from './lost-words.ts';
import { type MarkdownTree, readMarkdown } from './markdown.ts';
import { makeSource } from './source.ts';
import { readWrittenJson } from './written-json.ts';
import { readYaml, type YamlData } from './yaml.ts';
import { yamlWords } from './yaml-words.ts';

/** A file as data. */
export interface ParsedData {
  readonly source: Source;
  readonly value: unknown;
  /** Characters that cannot be seen, written as escapes. */
  readonly findings: readonly SourceFinding[];
}

/** A YAML file as data, every scalar as written. */
export interface ParsedYaml extends ParsedData, Pick<YamlData, 'ranges'> {}

/** A Markdown file as front matter and tree. The tree's lines are those of the file. */
export interface ParsedMarkdown extends ParsedYaml {
  readonly tree: Root;
}

/** Reads a YAML file, or says why it cannot be read. */
export function parseYamlFile({ path, text }: SourceFile): ParsedYaml | SourceFinding {
  const yaml = withoutControls(text);
  const read = readYaml(yaml);
  if ('reason' in read) return yamlFinding('text-yaml', path, text, 0, read);
  const parsed = sourced({ path, text }, { ...read, yaml, offset: 0 });
  if (read.value !== undefined) return parsed;
  return {
    rule: 'text-yaml',
    place: parsed.source.lastLine(),
    message: 'The file is empty.',
    help: 'Write its keys, or delete the file.',
  };
}

/** Reads the book of seals, which may be long as the tool wrote it. Of what somebody changed in it, YAML tells more. */
export function parseSealBook(file: SourceFile): ParsedData | SourceFinding {
  const value = readWrittenJson(file.text);
  if (value === undefined) return parseChangedBook(file);
  const { path, text } = file;
  const source = makeSource({ file: path, text, yaml: text, offset: 0 });
  const scalars = text.includes('\\') ? [...scalarsIn(value)] : [];
  const findings = scalars.flatMap(([pointer, scalar]) =>
    escapedCharacters(scalar, text, () => source.valueAt(pointer)),
  );
  return { source, value, findings };
}

/** Marks of git can be taken for words of YAML, and are none in a file that only the tool writes. */
function parseChangedBook(file: SourceFile): ParsedYaml | SourceFinding {
  const { path, text } = file;
  const conflict = conflictFinding('text-yaml', path, text);
  if (conflict !== undefined) return conflict;
  const { bytes, ...words } = CHANGED_BOOK;
  return text.length > bytes ? { rule: 'text-yaml', place: topOf(path), ...words } : parseYamlFile(file);
}

/** Reads a Markdown file with its front matter, or says why it cannot be read. */
export function parseMarkdownFile({ path, text }: SourceFile): ParsedMarkdown | SourceFinding {
  const split = splitFrontMatter(text);
  if ('fault' in split) return frontMatterFinding(path, text, split);
  const offset = text.indexOf('\n') + 1;
  const yaml = withoutControls(split.yaml);
  const read = readYaml(yaml);
  if ('reason' in read) return yamlFinding('front-matter-syntax', path, text, offset, read);
  const tree = readMarkdown('\n'.repeat(split.bodyLine - 1) + split.body);
  if ('fault' in tree) return depthFinding(path, text, tree);
  return { ...sourced({ path, text }, { ...read, yaml, offset }), tree };
}

/** YAML refuses controls. They are told where they stand; a blank in the stead of each lets the rest be read. */
function withoutControls(yaml: string): string {
  return yaml.replace(/(?![\t\n])\p{Cc}/gu, ' ');
}

/** The data of a file, the YAML that it was read from, and where that begins in the file, in UTF-16 units. */
interface WrittenYaml extends YamlData {
  readonly yaml: string;
  readonly offset: number;
}

/** Where nothing is written with an escape and nothing like a remark, each scalar holds what its lines show. */
const CAN_MISLEAD = /[\\#]/;

function sourced({ path, text }: SourceFile, { yaml, offset, ...read }: WrittenYaml): ParsedYaml {
  const source = makeSource({ file: path, text, yaml, offset }, read.ranges);
  const value = read.value ?? {};
  const scalars = CAN_MISLEAD.test(yaml) ? [...scalarsIn(value)] : [];
  const findings = scalars.flatMap(([pointer, scalar]) => [
    ...escapedCharacters(scalar, text, () => source.valueAt(pointer)),
    ...lostWords(scalar, pointer, read.ranges().get(pointer), source, offset),
  ]);
  return { source, value, ranges: read.ranges, findings };
}

/** The first of the three lines by which git marks two changes that it could not bring together. */
const CONFLICT = /^<{7}(?: .*)?$/m;
const CONFLICT_WORDS = {
  message: 'Two changes to this file were not brought together, and git has left its marks in it.',
  help: 'Keep what is right of the parts between “<<<<<<<”, “=======” and “>>>>>>>”, and delete these lines. Of content/seals.json keep the part of the main branch, and run `cartulary seal` again.',
};

function yamlFinding(
  rule: string,
  path: string,
  text: string,
  offset: number,
  fault: {
    readonly reason: string;
    readonly start: number;
    readonly end: number;
  },
): SourceFinding {
  const conflict = conflictFinding(rule, path, text);
  if (conflict !== undefined) return conflict;
  const lines = indexLines(path, text);
  const place = lines.placeOf(fault.start + offset, fault.end + offset);
  return { rule, place, ...yamlWords(fault, lines.line(place.line)) };
}

function conflictFinding(rule: string, path: string, text: string): SourceFinding | undefined {
  const conflict = CONFLICT.exec(text);
  if (conflict === null) return undefined;
  const { index } = conflict;
  return { rule, place: indexLines(path, text).placeOf(index, index + conflict[0].length), ...CONFLICT_WORDS };
}

type TreeFault = Extract<MarkdownTree, { fault: unknown }>;

function depthFinding(path: string, text: string, { fault, line }: TreeFault): SourceFinding {
  const [rule, message, help] = TREE_WORDS[fault];
  return { rule, place: indexLines(path, text).wholeLine(line), message, help };
}

const TREE_WORDS: Readonly<Record<TreeFault['fault'], readonly [string, string, string]>> = {
  depth: [
    'limit-depth',
    'The text is nested too deep to be read safely.',
    'Use at most 32 levels of lists and quotations.',
  ],
  marks: [
    'limit-depth',
    'The paragraph holds too many marks, such as asterisks and brackets, to be read safely.',
    'Write plain words, and begin a new paragraph now and then.',
  ],
  parts: ['limit-size', 'The text falls into too many small parts.', 'Split the text into several documents.'],
};

const FRONT_MATTER_WORDS: Readonly<Record<FrontMatterFault['fault'], readonly [string, string, string]>> = {
  missing: [
    'front-matter-missing',
    'The file does not open with a line of exactly “---”.',
    'Begin the file with “---” on the first line, then the keys, then “---” on a line of its own.',
  ],
  unclosed: [
    'front-matter-unclosed',
    'The keys at the top of the file do not end with a line of exactly “---”.',
    'Put “---” alone on a line between the keys and the text.',
  ],
  blank: [
    'front-matter-syntax',
    'Thousands of blanks or empty lines in a row stand among the keys at the top of the file.',
    'Delete them.',
  ],
  language: [
    'front-matter-language',
    'The first line holds more than “---”: the keys at the top of the file are data, and are never run.',
    'Write “---” alone on the first line.',
  ],
};

function frontMatterFinding(path: string, text: string, { fault, line }: FrontMatterFault): SourceFinding {
  const [rule, message, help] = FRONT_MATTER_WORDS[fault];
  return {
    rule,
    place: indexLines(path, text).wholeLine(line),
    message,
    help,
  };
}
