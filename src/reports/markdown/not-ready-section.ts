import type { MarkdownSection } from '../markdown.ts';
import { nameFiles } from '../name-files.ts';
import { notReady } from '../not-ready.ts';
import { diagnosticBlocks } from './diagnostic-block.ts';
import { inert } from './inert.ts';

/** What keeps the gate closed: for each file a sentence that says what is missing, then its errors one by one. */
export const notReadySection: MarkdownSection = (answer, context) =>
  notReady(answer.diagnostics, nameFiles(context.constitution)).flatMap(({ name, sentence, errors }) => [
    `## ${inert(name)}`,
    inert(sentence),
    ...diagnosticBlocks(errors, { ...answer, ...context }),
  ]);
