import { dataIn } from '../data-in.ts';
import type { Family, Mutation } from '../mutation.ts';
import { errorOnLines, oneChange } from '../one-change.ts';
import type { EditionFile } from '../subject.ts';

const REQUIRED = ['document', 'edition', 'status'];

/** The keys of each edition are not closed, not there, in another language, unknown, missing or wrong. */
export const frontMatterBroken: Family = {
  name: 'Front matter broken',
  mutationsOf: function* ({ editions }) {
    for (const file of editions) {
      if (file.format === 'markdown') yield* brokenFence(file);
      yield* brokenKeys(file);
    }
  },
};

function* brokenFence({ path, text }: EditionFile): Iterable<Mutation> {
  const lines = text.split('\n');
  const closing = lines.indexOf('---', 1);
  const first = { line: 1, column: 1 };
  const without = (index: number) => lines.filter((_, at) => at !== index).join('\n');
  const change = (what: string, rule: string, mutated: string): Mutation =>
    oneChange({ what, file: path, text: mutated, rule, at: first });
  yield change('deleted the line that closes the front matter', 'front-matter-unclosed', without(closing));
  yield change('deleted the line that opens the front matter', 'front-matter-missing', without(0));
  yield change('deleted the front matter', 'front-matter-missing', lines.slice(closing + 1).join('\n'));
  yield change('named a language for the front matter', 'front-matter-language', text.replace('---', '---js'));
}

function* brokenKeys({ path, text, format }: EditionFile): Iterable<Mutation> {
  const lines = text.split('\n');
  const top = format === 'markdown' ? 1 : 0;
  const inserted = [...lines.slice(0, top), 'colour: green', ...lines.slice(top)].join('\n');
  const at = { line: top + 1, column: 1 };
  yield oneChange({ what: 'added an unknown key', file: path, text: inserted, rule: 'schema-unknown-key', at });
  const status = dataIn(path, text).find(({ pointer }) => pointer === '/status');
  if (status !== undefined) {
    const wrong = status.with('finished');
    const what = 'wrote a status that there is not';
    yield oneChange({ what, file: path, text: wrong, rule: 'schema-value', at: status.position });
  }
  const edition = dataIn(path, text).find(({ pointer }) => pointer === '/edition');
  if (edition !== undefined) {
    const wrong = edition.with('first');
    yield oneChange({
      what: 'wrote a number as a word',
      file: path,
      text: wrong,
      rule: 'schema-type',
      at: edition.position,
    });
  }
  const twice = [...lines.slice(0, top + 1), lines[top] ?? '', ...lines.slice(top + 1)].join('\n');
  const rule = format === 'markdown' ? 'front-matter-syntax' : 'text-yaml';
  const second = { line: top + 2, column: 1 };
  yield oneChange({ what: 'wrote a key twice', file: path, text: twice, rule, at: second });
  for (const key of REQUIRED) {
    const mutated = lines.filter((line) => !line.startsWith(`${key}:`)).join('\n');
    yield {
      what: `deleted the key “${key}”`,
      file: path,
      changes: new Map([[path, mutated]]),
      expected: [errorOnLines('schema-missing-key', path, [1, 2])],
      consequences: [],
    };
  }
}
