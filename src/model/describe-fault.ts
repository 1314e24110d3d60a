import { isRecord } from './is-record.ts';
import type { SchemaFault } from './kind.ts';
import { nearest } from './suggest.ts';

/** A schema fault in words that an officer knows. */
export interface FaultWords {
  readonly message: string;
  readonly help: string;
}

const LONGEST_QUOTE = 60;
const LONGEST_LIST = 50;
const WHOLE = 'The file';
const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
  null: 'nothing',
};

/** Says what a schema has against a value. `message` names the key and quotes the value. */
export function describeFault(fault: SchemaFault): FaultWords {
  const describe = Object.hasOwn(WORDS, fault.keyword) ? WORDS[fault.keyword] : undefined;
  return describe?.(fault, subjectOf(fault.pointer)) ?? describeOther(fault, subjectOf(fault.pointer));
}

/** The keys that the fault's schema knows at that place. */
export function knownKeys(fault: SchemaFault): readonly string[] {
  return isRecord(fault.parent) && isRecord(fault.parent['properties']) ? Object.keys(fault.parent['properties']) : [];
}

/** A value as a message quotes it, cut where it is long. */
export function quoteValue(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return `“${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}”`;
}

type Describe = (fault: SchemaFault, subject: string) => FaultWords;

const unknownKey: Describe = (fault) => {
  const key = String(fault.params['additionalProperty'] ?? fault.params['unevaluatedProperty']);
  const known = knownKeys(fault);
  const meant = nearest(key, known);
  return {
    message: `${quoteValue(key)} is not a key that can stand here.`,
    help: `${meant === undefined ? 'Remove the line' : `Did you mean “${meant}”? Change the key`}.${known.length === 0 ? '' : ` Keys that can stand here: ${listed(known)}.`}`,
  };
};

/** A schema may name tens of thousands. */
function listed(words: readonly string[]): string {
  const rest = words.length - LONGEST_LIST;
  return rest <= 0 ? words.join(', ') : `${words.slice(0, LONGEST_LIST).join(', ')} … and ${rest} more`;
}

const missingKey: Describe = (fault, subject) => {
  const key = String(fault.params['missingProperty']);
  return {
    message: `The key “${key}” is missing${subject === WHOLE ? '' : ` in ${subject}`}.`,
    help: `Add a line “${key}: …”.${hintFor(fault, key)}`,
  };
};

/** A key that another key brings along. */
const missingBeside: Describe = (fault, subject) => {
  const { missingProperty: key, property } = fault.params;
  return {
    message: `The key “${String(key)}” is missing${subject === WHOLE ? '' : ` in ${subject}`}: it belongs to “${String(property)}”.`,
    help: `Add a line “${String(key)}: …”, or take “${String(property)}” out.${hintFor(fault, String(key))}`,
  };
};

const wrongType: Describe = (fault, subject) => {
  const wanted = [fault.schema].flat().map((type) => TYPES[String(type)] ?? String(type));
  const isBlank = fault.value === '';
  return {
    message: isBlank
      ? `${subject} has no value.`
      : `${subject} should be ${wanted.join(' or ')}, and is ${typeInWords(fault.value)}.`,
    help: typeHelp(fault, wanted),
  };
};

const notAllowed: Describe = (fault, subject) => {
  const allowed = [fault.schema].flat().map(String);
  const meant = nearest(String(fault.value), allowed);
  return {
    message: `${quoteValue(fault.value)} is not a value that ${insideSentence(subject, fault)} can have.`,
    help: `${meant === undefined ? 'Choose' : `Did you mean “${meant}”? Choose`} one of: ${listed(allowed)}.`,
  };
};

function insideSentence(subject: string, { params }: SchemaFault): string {
  return params['propertyName'] === undefined
    ? subject.replace(/^(?:The|Entry)\b/, (word) => word.toLowerCase())
    : 'a key here';
}

const wrongForm: Describe = (fault, subject) => ({
  message:
    typeof fault.value === 'string' && fault.value.trim() === ''
      ? `${subject} has no value.`
      : `${quoteValue(fault.value)} is not in the form that ${insideSentence(subject, fault)} needs.`,
  help: `${descriptionOf(fault.parent) ?? `It has to fit the pattern ${String(fault.schema)}.`}`,
});

const tooShort: Describe = (fault, subject) => ({
  message: fault.value === '' ? `${subject} has no value.` : `${subject} is too short.`,
  help:
    fault.value === '' ? 'Write a value, or delete the line.' : `Write at least ${String(fault.schema)} characters.`,
});

const bound: Describe = (fault, subject) => ({
  message: `${subject} is ${quoteValue(fault.value)}, which is outside what is allowed.`,
  help: `It has to be ${String(fault.params['comparison'] ?? '')
    .replace('>=', 'at least')
    .replace('<=', 'at most')} ${String(fault.schema)}.`,
});

const count: Describe = (fault, subject) => ({
  message: `${subject} has the wrong number of entries.`,
  help: `${fault.keyword.startsWith('min') ? 'Give at least' : 'Give at most'} ${String(fault.schema)}.`,
});

const WORDS: Readonly<Record<string, Describe>> = {
  additionalProperties: unknownKey,
  unevaluatedProperties: unknownKey,
  required: missingKey,
  dependentRequired: missingBeside,
  'false schema': (_fault, subject) => ({
    message: `${subject} cannot stand here.`,
    help: `Delete it, or change what it contradicts. An adoption, for one, belongs to an adopted edition alone.`,
  }),
  type: wrongType,
  enum: notAllowed,
  const: (fault, subject) =>
    fault.value === true && fault.schema === false
      ? { message: `${subject} cannot be true here.`, help: 'Delete the line, or change what it contradicts.' }
      : notAllowed(fault, subject),
  pattern: wrongForm,
  format: wrongForm,
  minLength: tooShort,
  maxLength: (fault, subject) => ({
    message: `${subject} is too long.`,
    help: `Use at most ${String(fault.schema)} characters.`,
  }),
  minimum: bound,
  maximum: bound,
  exclusiveMinimum: bound,
  exclusiveMaximum: bound,
  minItems: count,
  maxItems: count,
  minProperties: count,
  maxProperties: count,
  uniqueItems: (_fault, subject) => ({
    message: `${subject} names the same entry twice.`,
    help: 'Delete one of the two.',
  }),
};

function describeOther(fault: SchemaFault, subject: string): FaultWords {
  return {
    message: `${subject} is not as the schema asks (${fault.keyword}).`,
    help: descriptionOf(fault.parent) ?? 'Compare it with the schema of its kind, in the folder “schemas”.',
  };
}

function typeHelp(fault: SchemaFault, wanted: readonly string[]): string {
  if (fault.value === '') return 'Write a value, or delete the line.';
  if (isRecord(fault.value) && wanted.includes('text')) {
    return 'A text that starts with “{” or holds “: ” needs quotation marks around it, or YAML reads it as keys.';
  }
  if (wanted.includes('a list')) return 'Write a list: [one, two], or a line “- one” for each.';
  if (wanted.includes('a whole number'))
    return 'Write the figures alone, such as 5, without quotation marks, spaces or leading zeros.';
  return `Write ${wanted.join(' or ')}.`;
}

function typeInWords(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isRecord(value)) return 'a group of keys';
  return quoteValue(value);
}

function hintFor(fault: SchemaFault, key: string): string {
  const properties = isRecord(fault.parent) ? fault.parent['properties'] : undefined;
  const description = isRecord(properties) ? descriptionOf(properties[key]) : undefined;
  if (description === undefined) return '';
  // Some descriptions go on from the key, as an editor of files shows them behind it.
  return /^[a-z]/.test(description) ? ` “${key}” is ${description}` : ` ${description}`;
}

function descriptionOf(schema: unknown): string | undefined {
  return isRecord(schema) && typeof schema['description'] === 'string' ? schema['description'] : undefined;
}

/** The last key of a JSON Pointer that is a word, as a message names it; an entry of a list that has none by its number. */
function subjectOf(pointer: string): string {
  const keys = pointer.split('/').slice(1);
  const key = keys.findLast((part) => !/^[0-9]+$/.test(part));
  const last = keys.at(-1);
  if (last === undefined) return WHOLE;
  const list = key === undefined ? '' : `“${key.replaceAll('~1', '/').replaceAll('~0', '~')}”`;
  if (last === key) return list;
  return list === '' ? `Entry ${Number(keys[0]) + 1}` : `Entry ${Number(last) + 1} of ${list}`;
}
