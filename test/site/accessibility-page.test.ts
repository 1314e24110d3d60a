import { describe, expect, test } from 'vitest';
import { sentenceText } from '../../src/model/sentence.ts';
import { accessibilityPage } from '../../src/site/page-models/accessibility-page.ts';
import { SMALL } from '../organisation-in.ts';
import { constitutionOf } from './constitution-of.ts';

const REGULATIONS = 'Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018';
const BASE = ['contact: help@mill-lane.example', 'prepared: 2026-03-10', 'reviewed: 2026-05-04'];

describe('A site without an accessibility statement', () => {
  test('does not pretend to have one', () => {
    expect(pageWith([])).toMatchObject({ title: 'Accessibility', statement: undefined, contact: undefined });
  });

  test('says where to write, where the organisation does', () => {
    const { contact } = accessibilityPage(
      constitutionOf({ 'content/site.yml': `${SMALL['content/site.yml']}contact: secretary@mill-lane.example\n` }),
    );
    expect(contact).toEqual({ text: 'secretary@mill-lane.example', url: 'mailto:secretary@mill-lane.example' });
  });
});

describe('A statement', () => {
  test('of a site that complies in part says with what it does not, and why, under the headings of the model', () => {
    const { title, statement } = pageWith([
      ...BASE,
      'phone: "01632 960000"',
      'response-days: 5',
      'status: partial',
      'enforcement: EHRC',
      'known-problems:',
      '  - problem: The map cannot be read out. Ask us for a list',
      '    criterion: 1.1.1 (words for pictures)',
      '    mended-by: 2026-12',
      '  - {problem: Films from before 2020 have no captions., reason: out-of-scope}',
      '  - {problem: Old minutes are pictures., reason: disproportionate-burden}',
      'improving: We write a list for the map',
      'tested: {on: 2026-05-01, by: the committee, how: With a keyboard}',
    ]);
    expect(title).toBe('Accessibility statement for Mill Lane Allotments');
    expect(statement).toEqual({
      known: ['We know some parts of this website are not fully accessible:'],
      problems: [
        'The map cannot be read out. Ask us for a list.',
        'Films from before 2020 have no captions.',
        'Old minutes are pictures.',
      ],
      contact: [
        'Write to ',
        { text: 'help@mill-lane.example', url: 'mailto:help@mill-lane.example' },
        '.',
        ' Or ring 01632 960000.',
      ],
      answer: 'We’ll consider your request and get back to you in 5 days.',
      enforcement: [
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
      commitment: `Mill Lane Allotments is committed to making its website accessible, in accordance with the ${REGULATIONS}.`,
      compliance: [
        'This website is partially compliant with the ',
        { text: 'Web Content Accessibility Guidelines version 2.2', url: 'https://www.w3.org/TR/WCAG22/' },
        ' AA standard, due to the non-compliances and exemptions listed below.',
      ],
      groups: [
        {
          title: 'Non-compliance with the accessibility regulations',
          problems: [
            'The map cannot be read out. Ask us for a list. This fails WCAG 2.2 success criterion 1.1.1 (words for pictures). We plan to mend it by December 2026.',
          ],
        },
        { title: 'Disproportionate burden', problems: ['Old minutes are pictures.'] },
        {
          title: 'Content that’s not within the scope of the accessibility regulations',
          problems: ['Films from before 2020 have no captions.'],
        },
      ],
      improving: 'We write a list for the map.',
      preparation: [
        'This statement was prepared on 10 March 2026. It was last reviewed on 4 May 2026.',
        'This website was last tested on 1 May 2026 against the WCAG 2.2 AA standard. The test was carried out by the committee.',
        'With a keyboard.',
      ],
    });
  });

  test.each<[string, readonly string[], string]>([
    [
      'that all complies',
      ['status: full'],
      'This website is fully compliant with the Web Content Accessibility Guidelines version 2.2 AA standard.',
    ],
    [
      'that nothing does',
      ['status: none', 'known-problems: [{problem: All is a picture.}]'],
      'This website is not compliant with the Web Content Accessibility Guidelines version 2.2 AA standard. The non-compliances are listed below.',
    ],
    [
      'that only exemptions do not',
      ['status: partial', 'known-problems: [{problem: All is a picture., reason: disproportionate-burden}]'],
      'This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to the exemptions listed below.',
    ],
  ])('%s keeps to the words of the model', (_what, lines, words) => {
    const { statement } = pageWith([...BASE, 'enforcement: EHRC', ...lines]);
    expect(sentenceText(statement?.compliance ?? [])).toBe(words);
  });

  test('says that nobody has tested the site, where nobody has', () => {
    const { statement } = pageWith([...BASE, 'enforcement: EHRC', 'status: full']);
    expect(statement?.preparation[1]).toBe('No test of this website is on record.');
  });

  test('from Northern Ireland names its own commission, and one from elsewhere names no law of the United Kingdom', () => {
    const law = (enforcement: string) => {
      const { statement } = pageWith([...BASE, 'status: full', `enforcement: ${enforcement}`]);
      return [...(statement?.enforcement ?? []).map(sentenceText), statement?.commitment];
    };
    expect(law('ECNI')).toEqual([
      `The Equality Commission for Northern Ireland (ECNI) is responsible for enforcing the ${REGULATIONS} (the ‘accessibility regulations’) in Northern Ireland.`,
      'If you’re not happy with how we respond to your complaint, contact the Equality Commission for Northern Ireland.',
      `Mill Lane Allotments is committed to making its website accessible, in accordance with the ${REGULATIONS}.`,
    ]);
    expect(law('You can complain to the ombudsman')).toEqual([
      'You can complain to the ombudsman.',
      'Mill Lane Allotments is committed to making its website accessible.',
    ]);
  });
});

/** The page of the small organisation with these lines about accessibility. */
function pageWith(lines: readonly string[]) {
  const key = lines.length === 0 ? '' : `accessibility:\n${lines.map((line) => `  ${line}\n`).join('')}`;
  return accessibilityPage(constitutionOf({ 'content/site.yml': `${SMALL['content/site.yml']}${key}` }));
}
