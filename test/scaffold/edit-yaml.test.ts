import { expect, test } from 'vitest';
import { readYaml } from '../../src/read/parse/yaml.ts';
import { appendItem } from '../../src/scaffold/yaml/append-item.ts';
import { changeIn, splitPointer, valueIn } from '../../src/scaffold/yaml/data.ts';
import { deleteKey } from '../../src/scaffold/yaml/delete-key.ts';
import { insertKeyAfter } from '../../src/scaffold/yaml/insert-key.ts';
import { CannotEdit } from '../../src/scaffold/yaml/open-yaml.ts';
import { setValue, setWords } from '../../src/scaffold/yaml/set-value.ts';
import { type Dice, seededDice } from '../redline/seeded-dice.ts';

const TEXTS = 400;

interface Edit {
  readonly before: string;
  readonly after: string;
  /** What the data has to be. */
  readonly wanted: unknown;
  readonly pointer: string;
}

/** Edits of random files: what each file was, what it became, and what it had to become. */
function* edits(name: string): Iterable<Edit> {
  for (let seed = 1; seed <= TEXTS; seed += 1) {
    const dice = seededDice(seed);
    const before = randomYaml(dice);
    const value = dataIn(before);
    const pointers = pointersIn(value, '').filter((pointer) => canBe(name, pointer, value));
    const pointer = pointers[dice(Math.max(1, pointers.length))];
    if (pointer === undefined) continue;
    const file = { path: 'content/bodies/a.yml', text: before };
    yield { before, pointer, ...EDITS[name]?.(file, pointer, value) } as Edit;
  }
}

type Change = (
  file: { readonly path: string; readonly text: string },
  pointer: string,
  value: unknown,
) => Pick<Edit, 'after' | 'wanted'>;

const EDITS: Readonly<Record<string, Change>> = {
  set: (file, pointer, value) => ({
    after: setValue(file, pointer, '[new, "two: x"]').text,
    wanted: changeIn(value, pointer, () => ['new', 'two: x']),
  }),
  words: (file, pointer, value) => ({
    after: setWords(file, pointer, 'new-id').text,
    wanted: changeIn(value, pointer, () => 'new-id'),
  }),
  insert: (file, pointer, value) => ({
    after: insertKeyAfter(file, pointer, { key: 'added', written: '"a # b"' }).text,
    wanted: changeIn(value, splitPointer(pointer).parent, (group) => ({ ...(group as object), added: 'a # b' })),
  }),
  delete: (file, pointer, value) => ({
    after: deleteKey(file, pointer).text,
    wanted: changeIn(value, splitPointer(pointer).parent, (group) =>
      Object.fromEntries(Object.entries(group as object).filter(([key]) => key !== splitPointer(pointer).key)),
    ),
  }),
  append: (file, pointer, value) => ({
    after: appendItem(file, pointer, { written: '{id: x, role: y}', lines: ['id: x', 'role: y'] }).text,
    wanted: changeIn(value, pointer, (list) => [...(list as unknown[]), { id: 'x', role: 'y' }]),
  }),
};

function canBe(name: string, pointer: string, value: unknown): boolean {
  const at = valueIn(value, pointer);
  const group = pointer === '' ? undefined : valueIn(value, splitPointer(pointer).parent);
  const isInGroup = typeof group === 'object' && group !== null && !Array.isArray(group);
  if (name === 'append') return Array.isArray(at);
  if (name === 'words') return typeof at === 'string' && at !== '' && isInGroup;
  if (name === 'delete') return isInGroup && Object.keys(group).length > 1;
  return isInGroup;
}

function dataIn(text: string): unknown {
  const read = readYaml(text);
  if ('reason' in read) throw new Error(`${read.reason} in\n${text}`);
  return JSON.parse(JSON.stringify(read.value ?? {}, (_key, item: unknown) => item ?? ''));
}

function pointersIn(value: unknown, pointer: string): readonly string[] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, item]) => pointersIn(item, `${pointer}/${key}`))
      : [];
  return pointer === '' ? inner : [pointer, ...inner];
}

function randomYaml(dice: Dice): string {
  const text = `${dice(2) === 0 ? '# The head of the file.\n' : ''}${block(dice, '', 0)}`;
  return dice(4) === 0 ? text.replace(/\n$/, '') : text;
}

function block(dice: Dice, indent: string, depth: number): string {
  return Array.from({ length: 1 + dice(4) }, (_, index) => {
    const before = dice(4) === 0 ? `${indent}# before k${index}: [x\n` : '';
    const blank = dice(8) === 0 ? '\n' : '';
    return `${before}${blank}${indent}${dice(9) === 0 ? `"k${index}"` : `k${index}`}:${value(dice, indent, depth)}`;
  }).join('');
}

function value(dice: Dice, indent: string, depth: number): string {
  const remark = dice(3) === 0 ? '   # it’s {a} "remark' : '';
  switch (dice(depth > 2 ? 5 : 8)) {
    case 0:
      return ` word it's${remark}\n`;
    case 1:
      return ` "quoted: 'x' \\" # no remark"${remark}\n`;
    case 2:
      return ` 'single ''q'' # no'${remark}\n`;
    case 3:
      return ` ${flow(dice, 0)}${remark}\n`;
    case 4:
      return dice(2) === 0
        ? `${remark}\n`
        : ` ${['>-', '|', '|+', '>'][dice(4)]}${dice(3) === 0 ? ' # a > b' : ''}\n${indent}  folded # text\n\n${indent}  more: x\n${'\n'.repeat(dice(2))}`;
    case 5:
      return `${remark}\n${block(dice, `${indent}  `, depth + 1)}`;
    case 6:
      return `${remark}\n${list(dice, `${indent}${dice(2) === 0 ? '  ' : ''}`, depth + 1)}`;
    default:
      return ` [\n${indent}    one, # first\n${indent}    "t]wo"${dice(2) === 0 ? ',' : ''} # second ]\n${indent}  ]${remark}\n`;
  }
}

function list(dice: Dice, indent: string, depth: number): string {
  return Array.from({ length: 1 + dice(3) }, () => {
    const before = dice(4) === 0 ? `${indent}# an entry\n` : '';
    const isGroup = dice(2) === 0;
    const inner = isGroup ? block(dice, `${indent}  `, depth + 1).trimStart() : `${flow(dice, 0)}\n`;
    return `${before}${indent}- ${inner.startsWith('#') ? `x: y\n${indent}  ${inner}` : inner}`;
  }).join('');
}

function flow(dice: Dice, depth: number): string {
  const items = () => Array.from({ length: dice(3) }, () => flow(dice, depth + 1));
  switch (dice(depth > 1 ? 3 : 6)) {
    case 0:
      return "it's";
    case 1:
      return '"a, ]b"';
    case 2:
      return "'c }'";
    case 3:
      return `[${items().join(', ')}]`;
    default:
      return `{ ${items()
        .map((item, index) => `f${index}: ${item}`)
        .join(', ')} }`;
  }
}

/** The lines of remarks that stand alone. */
function remarks(text: string): readonly string[] {
  return text.split('\n').filter((line) => /^\s*# (?:before|an entry|The head)/.test(line));
}

/** What is left once the longest common head and tail are taken off both. */
function changedStretch(before: string, after: string): string {
  let head = 0;
  while (head < before.length && before[head] === after[head]) head += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return after.slice(head, after.length - tail);
}

for (const name of Object.keys(EDITS)) {
  test(`${name}: the data of a random file changes as asked and in no other way`, () => {
    let count = 0;
    for (const { before, after, wanted, pointer } of edits(name)) {
      count += 1;
      expect({ pointer, before, data: dataIn(after) }).toEqual({ pointer, before, data: wanted });
    }
    expect(count).toBeGreaterThan(TEXTS / 3);
  });
}

for (const name of ['words', 'insert', 'append']) {
  test(`${name}: every remark stays where it stood`, () => {
    for (const { before, after } of edits(name)) expect(remarks(after)).toEqual(remarks(before));
  });
}

for (const name of ['insert', 'append']) {
  test(`${name}: all that stood in the file stands there still, around one new stretch`, () => {
    for (const { before, after } of edits(name)) {
      const added = changedStretch(before, after);
      expect(added.length).toBe(after.length - before.length);
    }
  });
}

test('an entry is written as the entries before it', () => {
  const item = { written: '{id: x, role: member}', lines: ['id: x', 'role: member'] };
  const grow = (text: string) => appendItem({ path: 'a.yml', text }, '/seats', item).text;
  expect(grow('seats:\n  - id: a\n    role: member # one\n# tail\n')).toBe(
    'seats:\n  - id: a\n    role: member # one\n  - id: x\n    role: member\n# tail\n',
  );
  expect(grow('seats:\n- {id: a}   # one\n')).toBe('seats:\n- {id: a}   # one\n- {id: x, role: member}\n');
  expect(grow('seats: []\n')).toBe('seats: [{id: x, role: member}]\n');
  expect(grow('seats:\nname: b\n')).toBe('seats: [{id: x, role: member}]\nname: b\n');
});

test('the front matter of a text changes and the text below does not', () => {
  const text = '---\nstatus: draft # not yet\nnumbers: {a: {value: 1}}\n---\n## Status: draft\n\nstatus: draft\n';
  const file = { path: 'content/documents/a/editions/1.md', text };
  expect(setWords(file, '/status', 'adopted').text).toBe(text.replace('draft', 'adopted'));
  expect(insertKeyAfter(file, '/numbers', { key: 'note', written: 'x' }).text).toBe(
    text.replace('}}\n', '}}\nnote: x\n'),
  );
});

test('the only key of a group is not taken away', () => {
  expect(() => deleteKey({ path: 'a.yml', text: 'a: {b: c}\n' }, '/a/b')).toThrow(CannotEdit);
});
