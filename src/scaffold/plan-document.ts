import type { Kind } from '../model/kind.ts';
import { documentPath, markdownPath } from './content-paths.ts';
import { sectionsToWrite } from './markdown-sections.ts';
import { blockScalar } from './yaml/write-scalar.ts';

/** A document that is to be begun. */
export interface NewDocument {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  readonly body: string | undefined;
  readonly custodian: string | undefined;
  /** Keys that the kind asks for, each with its value as YAML. */
  readonly keys: readonly (readonly [key: string, written: string])[];
}

/** The two files of a new document, by path: what it is, and its first edition with what is to be written. */
export function planDocument(document: NewDocument): readonly (readonly [path: string, text: string])[] {
  const { id, kind, title, body, custodian } = document;
  const about = [
    `kind: ${kind.id}`,
    `title: ${blockScalar(title)}`,
    ...(body === undefined ? [] : [`body: ${body}`]),
    ...(custodian === undefined ? [] : [`custodian: ${blockScalar(custodian)}`]),
  ];
  return [
    [documentPath(id), `${about.join('\n')}\n`],
    [markdownPath(id, 1), firstEdition(document)],
  ];
}

function firstEdition({ id, kind, keys }: NewDocument): string {
  const head = [
    `document: ${id}`,
    'edition: 1',
    'status: draft',
    'change: first',
    'note: The first edition.',
    ...keys.map(([key, written]) => `${key}: ${written}`),
  ];
  return `---\n${head.join('\n')}\n---\n${sectionsToWrite(kind)}`;
}
