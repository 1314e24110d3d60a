import type {
  AccessibilityProblem,
  AccessibilityStatement,
  ProblemReason,
} from '../../model/accessibility-statement.ts';
import { dateInWords } from '../../model/plain-date.ts';
import type { Sentence } from '../../model/sentence.ts';
import { stopped } from '../../model/sentence.ts';

/** What public bodies of the United Kingdom have to keep to. */
export const REGULATIONS =
  'Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018';

const STANDARD = {
  text: 'Web Content Accessibility Guidelines version 2.2',
  url: 'https://www.w3.org/TR/WCAG22/',
} as const;

const ENFORCERS: ReadonlyMap<string, readonly Sentence[]> = new Map([
  [
    'EHRC',
    [
      [
        `The Equality and Human Rights Commission (EHRC) is responsible for enforcing the ${REGULATIONS} (the ‘accessibility regulations’).`,
      ],
      [
        'If you’re not happy with how we respond to your complaint, ',
        {
          text: 'contact the Equality Advisory and Support Service (EASS)',
          url: 'https://www.equalityadvisoryservice.com/',
        },
        '.',
      ],
    ],
  ],
  [
    'ECNI',
    [
      [
        `The Equality Commission for Northern Ireland (ECNI) is responsible for enforcing the ${REGULATIONS} (the ‘accessibility regulations’) in Northern Ireland.`,
      ],
      [
        'If you’re not happy with how we respond to your complaint, ',
        { text: 'contact the Equality Commission for Northern Ireland', url: 'https://www.equalityni.org/' },
        '.',
      ],
    ],
  ],
]);

const TITLES: readonly (readonly [ProblemReason, string])[] = [
  ['non-compliance', 'Non-compliance with the accessibility regulations'],
  ['disproportionate-burden', 'Disproportionate burden'],
  ['out-of-scope', 'Content that’s not within the scope of the accessibility regulations'],
];

/** True where the statement is one of a body of the United Kingdom. */
export function isUnderUkLaw(enforcement: string): boolean {
  return ENFORCERS.has(enforcement);
}

/** Who enforces the rules, and where to complain. Source: model accessibility statement under regulation 8, enforcement procedure. */
export function enforcementOf(enforcement: string): readonly Sentence[] {
  return ENFORCERS.get(enforcement) ?? [[stopped(enforcement)]];
}

/** The compliance status in the fixed words of the model statement. */
export function complianceOf({ status, problems }: AccessibilityStatement): Sentence {
  const what = causesIn(problems);
  if (status === 'full') return ['This website is fully compliant with the ', STANDARD, ' AA standard.'];
  if (status === 'partial')
    return ['This website is partially compliant with the ', STANDARD, ` AA standard, due to ${what} listed below.`];
  return ['This website is not compliant with the ', STANDARD, ` AA standard. The ${what.slice(4)} are listed below.`];
}

function causesIn(problems: readonly AccessibilityProblem[]): string {
  const has = (wanted: ProblemReason) => problems.some(({ reason }) => reason === wanted);
  if (!has('disproportionate-burden')) return 'the non-compliances';
  return has('non-compliance') ? 'the non-compliances and exemptions' : 'the exemptions';
}

/** The problems under the headings of the model statement, each with what it fails and when it is to be mended. */
export function problemGroups({
  problems,
  enforcement,
}: AccessibilityStatement): readonly { readonly title: string; readonly problems: readonly string[] }[] {
  return TITLES.map(([reason, title]) => ({
    title: isUnderUkLaw(enforcement) ? title : title.replace('accessibility regulations', 'rules'),
    problems: problems.filter((problem) => problem.reason === reason).map(inFull),
  })).filter((group) => group.problems.length > 0);
}

function inFull({ problem, criterion, mendedBy }: AccessibilityProblem): string {
  const fails = criterion === undefined ? '' : ` This fails WCAG 2.2 success criterion ${stopped(criterion)}`;
  const until = mendedBy === undefined ? '' : ` We plan to mend it by ${dateInWords(mendedBy)}.`;
  return `${stopped(problem)}${fails}${until}`;
}
