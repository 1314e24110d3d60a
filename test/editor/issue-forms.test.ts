import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../.github/ISSUE_TEMPLATE');
const names = readdirSync(folder).filter((name) => name !== 'config.yml');

interface Item {
  readonly type: string;
  readonly id?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly validations?: Readonly<Record<string, unknown>>;
}

interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly Item[];
}

// The cast is true of every form that GitHub takes; the tests below read what it promises.
const forms = names.map((name) => ({ file: name, form: load(readFileSync(join(folder, name), 'utf8')) as Form }));

/** What GitHub asks of each item. Source: its documentation, "Syntax for GitHub's form schema". */
const WANTED: Readonly<Record<string, readonly string[]>> = {
  markdown: ['value'],
  input: ['label'],
  textarea: ['label'],
  dropdown: ['label', 'options'],
  checkboxes: ['label', 'options'],
};
const KNOWN = ['label', 'description', 'placeholder', 'value', 'options', 'multiple', 'default', 'render'];

describe('the forms for those who never touch git', () => {
  test('are there for a change, a question and a problem with access', () => {
    expect(names.sort()).toEqual(['accessibility.yml', 'change.yml', 'question.yml']);
  });

  test.each(forms)('$file has the keys that GitHub demands, and no other', ({ form }) => {
    expect(
      Object.keys(form).filter((key) => !['name', 'description', 'title', 'labels', 'body'].includes(key)),
    ).toEqual([]);
    expect([form.name.length > 3, form.description.length > 10, form.body.length > 0]).toEqual([true, true, true]);
  });

  test.each(forms)('$file has items that GitHub knows', ({ form }) => {
    const faults = form.body.flatMap(({ type, attributes, validations = {} }) => [
      ...(WANTED[type] ?? ['a known type']).filter((key) => attributes[key] === undefined || attributes[key] === ''),
      ...Object.keys(attributes).filter((key) => !KNOWN.includes(key)),
      ...Object.entries(validations).filter(([key, value]) => key !== 'required' || typeof value !== 'boolean'),
      ...(type === 'dropdown' ? repeatedIn(attributes['options']) : []),
    ]);
    expect(faults).toEqual([]);
  });

  test.each(forms)('$file has an id and a label for each answer, none twice', ({ form }) => {
    const answers = form.body.filter(({ type }) => type !== 'markdown');
    const ids = answers.map(({ id }) => id ?? '');
    expect(ids.filter((id) => !/^[a-z][a-z0-9-]*$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const labels = answers.map(({ attributes }) => attributes['label']);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test.each(forms)('$file asks for at least one answer', ({ form }) => {
    expect(form.body.some(({ validations }) => validations?.['required'] === true)).toBe(true);
  });
});

/** GitHub refuses a form whose options are repeated, are no text, or are a word that its reader of YAML takes for true or false. */
function repeatedIn(options: unknown): readonly unknown[] {
  if (!Array.isArray(options)) return ['options are no list'];
  const isTruth = (option: string) => /^(?:y|n|yes|no|true|false|on|off|null|~)$/i.test(option);
  return options.filter(
    (option, index) => typeof option !== 'string' || isTruth(option) || options.indexOf(option) !== index,
  );
}
