import { provisionAddress } from '../../model/edition.ts';
import type { Finding, Related } from '../../model/finding.ts';
import { remembered } from '../../model/remembered.ts';
import type { EditionRule, JudgedEdition } from '../../model/rule.ts';
import { capitalised } from '../../model/sentence.ts';
import { asSentence } from '../as-sentence.ts';
import { isYaml } from '../is-yaml.ts';
import type { MissingSection } from '../missing-sections.ts';
import { missingSections, requiredSections } from '../missing-sections.ts';
import { quote, shortened } from '../quote.ts';
import { describeNearMiss } from './describe-near-miss.ts';
import { proposeSection } from './propose-section.ts';

const MOST_LISTED = 50;

/** Every section that the kind of document requires is there, under its own heading. */
export const sectionMissing: EditionRule = {
  id: 'section-missing',
  summary: 'Every section that the kind of document requires has its heading.',
  scope: 'edition',
  check: function* (judged) {
    for (const missing of missingSections(judged)) yield findingFor(missing, judged);
  },
};

function findingFor(missing: MissingSection, judged: JudgedEdition): Finding {
  const { section, place } = missing;
  return {
    place,
    at: provisionAddress(judged.edition, section.id),
    absence: missing.before === undefined ? 'after' : 'before',
    gist: `${shortened(section.title)} is missing`,
    message: `The section ${quote(section.title)} is missing.`,
    help: `${instruction(missing, judged)}\n${checklist(judged)}`,
    related: missing.nearMisses.map(
      (near): Related => ({ place: near.place, message: describeNearMiss(near, judged.edition) }),
    ),
    proposals: proposeSection(missing, judged),
    ...(section.mandate === undefined ? {} : { mandate: section.mandate }),
  };
}

function instruction({ section, before, nearMisses }: MissingSection, { edition }: JudgedEdition): string {
  const [near] = nearMisses;
  const first =
    near === undefined ? '' : `If line ${near.place.line} is meant to be this heading, change that line. If not, `;
  const where = before === undefined ? 'at the end' : `above ${quote(before)}`;
  const what = isYaml(edition.source)
    ? `add an entry with \`id: ${section.id}\`, \`heading: ${section.title}\` and its text to \`provisions\`, ${where}.`
    : `add the heading \`## ${section.title}\` ${where}, with its text under it.`;
  return capitalised([`${first}${what}`, asSentence(section.guidance)].join(' ').trim());
}

const checklist = remembered((judged: JudgedEdition): string => {
  const missing = new Set(missingSections(judged).map(({ section }) => section.id));
  const required = requiredSections(judged);
  const lines = required
    .slice(0, MOST_LISTED)
    .map(({ id, title }) => `- ${title}: ${missing.has(id) ? 'missing' : 'present'}`);
  const rest = required.length - lines.length;
  return ['The required sections, in order:', ...lines, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n');
});
