import { describeWaiver } from '../describe-waiver.ts';
import type { MarkdownSection } from '../markdown.ts';
import { inert } from './inert.ts';

/** What was found and let pass, with the reason. */
export const waiverSection: MarkdownSection = ({ waived }) => {
  if (waived.length === 0) return [];
  return [
    '## Waivers used',
    ...waived.map(
      ({ diagnostic, waiver }) =>
        `- At ${inert(waiver.at)}: ${inert(diagnostic.message)} ${inert(describeWaiver(waiver))}`,
    ),
  ];
};
