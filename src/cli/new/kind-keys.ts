import type { Kind } from '../../model/kind.ts';
import { type MissingKey, missingKeys } from '../../scaffold/missing-keys.ts';
import { blockScalar } from '../../scaffold/yaml/write-scalar.ts';
import { CannotRun } from '../command.ts';
import { type Asked, answerTo } from '../question.ts';

/** The option that answers for the keys which a kind alone asks for. */
export const KIND_KEYS = {
  keys: 'What else the kind asks for, such as "review-by: 2028; area: north".',
} as const;

/** Asks for each key that the kind wants at the head of a new text. Each comes with its value as YAML. */
export async function answerKindKeys(kind: Kind, asked: Asked): Promise<readonly (readonly [string, string])[]> {
  const given = readKeys(asked.options['keys']);
  const answers: (readonly [string, string])[] = [];
  for (const missing of missingKeys(kind)) {
    const answer = accepted(missing, given.get(missing.key)) ?? (await answerFor(missing, kind, asked));
    answers.push([missing.key, missing.isBare ? answer : blockScalar(answer)]);
  }
  return answers;
}

function accepted({ fault }: MissingKey, answer: string | undefined): string | undefined {
  const why = answer === undefined ? undefined : fault(answer);
  if (why !== undefined) throw new CannotRun(`--keys will not do: ${why}`);
  return answer;
}

function answerFor({ key, description, fault }: MissingKey, kind: Kind, asked: Asked): Promise<string> {
  if (asked.ask === undefined) throw new CannotRun(`Say --keys "${key}: …": the kind “${kind.title}” asks for it.`);
  const { keys: _, ...options } = asked.options;
  return answerTo({ flag: 'keys', words: `What is its “${key}”?`, hint: description, fault }, { ...asked, options });
}

function readKeys(written: string | undefined): ReadonlyMap<string, string> {
  const parts = (written ?? '').split(';').filter((part) => part.trim() !== '');
  return new Map(
    parts.map((part) => {
      const [key = '', ...rest] = part.split(':');
      if (rest.length === 0) throw new CannotRun('--keys will not do: write “key: value; key: value”.');
      return [key.trim(), rest.join(':').trim()];
    }),
  );
}
