import type { FaultWords } from '../../model/describe-fault.ts';
import { describeFault } from '../../model/describe-fault.ts';
import type { SchemaFault } from '../../model/kind.ts';
import type { JudgedEdition } from '../../model/rule.ts';
import { asSentence } from '../as-sentence.ts';
import { quote } from '../quote.ts';

const PARTS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  words: ['word', 'words'],
  clauses: ['clause', 'clauses'],
};
const BOUNDS: Readonly<Record<string, string>> = {
  minimum: 'at least',
  minItems: 'at least',
  maximum: 'at most',
  maxItems: 'at most',
};

/** Says what the kind of a document has against an edition of it. */
export function describeKindFault(fault: SchemaFault, judged: JudgedEdition): FaultWords {
  return amountInSection(fault, judged) ?? missingNumber(fault) ?? partOfSection(fault, judged) ?? describeFault(fault);
}

/** Too few words, or too many clauses. */
function amountInSection(fault: SchemaFault, judged: JudgedEdition): FaultWords | undefined {
  const [, top, key = '', part = '', ...deeper] = fault.pointer.split('/');
  const bound = Object.hasOwn(BOUNDS, fault.keyword) ? BOUNDS[fault.keyword] : undefined;
  const unit = Object.hasOwn(PARTS, part) ? PARTS[part] : undefined;
  if (top !== 'sections' || bound === undefined || unit === undefined || deeper.length > 0) return undefined;
  const amount = Array.isArray(fault.value) ? fault.value.length : Number(fault.value);
  const guidance = judged.kind.sections.find(({ id }) => id === key)?.guidance ?? '';
  return {
    message: `The section ${quote(titleOf(key, judged))} has ${amount} ${amount === 1 ? unit[0] : unit[1]}, and needs ${bound} ${String(fault.schema)}.`,
    help: [bound === 'at least' ? 'Say more here.' : 'Say it more briefly.', asSentence(guidance)].join(' ').trim(),
  };
}

function missingNumber({ keyword, pointer, params }: SchemaFault): FaultWords | undefined {
  if (keyword !== 'required' || pointer !== '/numbers') return undefined;
  const id = String(params['missingProperty']);
  return {
    message: `The number ${quote(id)} is missing.`,
    help: `Add it to \`numbers\`, such as \`${id}: {value: 5, words: five}\`, and print it in the text with \`{${id}}\`.`,
  };
}

function partOfSection(fault: SchemaFault, judged: JudgedEdition): FaultWords | undefined {
  const [, top, key] = fault.pointer.split('/');
  if (top !== 'sections' || key === undefined) return undefined;
  const asked = isDescribed(fault.parent) ? fault.parent.description : describeFault(fault).help;
  return { message: `The section ${quote(titleOf(key, judged))} is not as its kind asks.`, help: asSentence(asked) };
}

function isDescribed(schema: unknown): schema is { readonly description: string } {
  return (
    typeof schema === 'object' && schema !== null && 'description' in schema && typeof schema.description === 'string'
  );
}

function titleOf(key: string, { kind, json }: JudgedEdition): string {
  const known = kind.sections.find(({ id }) => id === key);
  return known?.title ?? (Object.hasOwn(json.sections, key) ? json.sections[key]?.heading : undefined) ?? key;
}
