import type { MarkdownSection } from '../markdown.ts';
import { diagnosticBlocks } from './diagnostic-block.ts';

/** What does not keep the gate closed, and should be looked at. */
export const warningSection: MarkdownSection = (answer, context) => {
  const warnings = answer.diagnostics.filter(({ severity }) => severity === 'warning');
  if (warnings.length === 0) return [];
  return [
    '## Warnings',
    'These do not keep the gate closed.',
    ...diagnosticBlocks(warnings, { ...answer, ...context }),
  ];
};
