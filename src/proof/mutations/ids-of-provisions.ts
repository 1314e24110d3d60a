import { dataIn } from '../data-in.ts';
import { whereIdsGo } from '../lost-ids.ts';
import type { Family, Mutation } from '../mutation.ts';
import { errorOnLines } from '../one-change.ts';
import { positionAt } from '../position.ts';
import type { EditionFile } from '../subject.ts';

const MALFORMED = 'Not_an_id';

/** An id that is written at a section or clause. */
interface WrittenId {
  readonly id: string;
  /** The lines of the section or clause, from 1; any of them is where a person would look. */
  readonly lines: readonly number[];
  readonly with: (id: string) => string;
}

/** Each id of a provision is that of the one before it, or is no id. Ids that name a required section are tried elsewhere. */
export const idsOfProvisions: Family = {
  name: 'Ids of provisions wrong',
  mutationsOf: function* ({ editions }) {
    for (const file of editions) {
      const names = new Set(file.kind.sections.map(({ id }) => id));
      const written = (file.format === 'markdown' ? inMarkdown(file) : inYaml(file)).filter(({ id }) => !names.has(id));
      for (const [index, each] of written.entries()) yield* wrongIds(each, written[index - 1], file);
    }
  },
};

function* wrongIds(each: WrittenId, before: WrittenId | undefined, file: EditionFile): Iterable<Mutation> {
  const { path, text, document } = file;
  // Without its id a section gets one from its heading, which the next edition has not.
  const made = document.editions.map(({ source }) => ({ rule: 'id-vanished', file: source.file }));
  const mutation = (what: string, rule: string, mutated: string): Mutation => ({
    what,
    file: path,
    changes: new Map([[path, mutated]]),
    expected: [errorOnLines(rule, path, each.lines)],
    consequences: [...whereIdsGo(path, text, mutated), ...made],
  });
  if (before !== undefined)
    yield mutation(`gave the id “${before.id}” also to “${each.id}”`, 'id-repeated', each.with(before.id));
  yield mutation(`changed the id “${each.id}” to “${MALFORMED}”`, 'id-malformed', each.with(MALFORMED));
}

function inMarkdown({ text }: EditionFile): readonly WrittenId[] {
  const lines = text.split('\n');
  return [...text.matchAll(/\{#([^\s{}]+)[^{}]*\}\s*$/gm)].map((match) => {
    const id = match[1] ?? '';
    const last = positionAt(text, match.index).line;
    const at = match.index + 2;
    return {
      id,
      lines: upTo(lines, last),
      with: (other) => text.slice(0, at) + other + text.slice(at + id.length),
    };
  });
}

/** The lines of the paragraph, heading or item that ends on a line. */
function upTo(lines: readonly string[], last: number): readonly number[] {
  let first = last;
  while (!/^\s*(?:[-*+]|\d+[.)]|#+)\s/.test(lines[first - 1] ?? '') && /\S/.test(lines[first - 2] ?? '')) first -= 1;
  return lineNumbers(first, last);
}

function inYaml({ path, text }: EditionFile): readonly WrittenId[] {
  const lines = text.split('\n');
  return dataIn(path, text)
    .filter(({ pointer }) => /^\/provisions\/.*\/id$/.test(pointer))
    .map(({ value, position, with: put }) => ({ id: value, lines: entryAround(lines, position.line), with: put }));
}

/** The lines of an entry of a list, up to the entries inside it. */
function entryAround(lines: readonly string[], line: number): readonly number[] {
  const first = lines.findLastIndex((each, index) => index < line && /^\s*- /.test(each)) + 1;
  const next = lines.findIndex((each, index) => index >= line && /^\s*(?:- |clauses:)/.test(each));
  return lineNumbers(first, next === -1 ? lines.length : next);
}

function lineNumbers(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
