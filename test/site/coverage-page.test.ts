import { describe, expect, test } from 'vitest';
import { checkPage, checksPage } from '../../src/site/page-models/checks-page.ts';
import { coveragePage } from '../../src/site/page-models/coverage-page.ts';
import { editionPage } from '../../src/site/page-models/edition-page.ts';
import type { RulePage } from '../../src/site/page-models/rule-page.ts';
import type { TextBlock } from '../../src/site/page-models/text.ts';
import { readRulePages } from '../../src/site/read-rule-pages.ts';
import { EDITION, edition, type Files } from '../organisation-in.ts';
import { constitutionOf, editionIn } from './constitution-of.ts';

const TEXT =
  '## Plots {#plots}\n\n- Plots are numbered. {#numbered}\n- Each has one holder. {#holder}\n\n## Fees {#fees}\n\nEach costs a fee. {#fee}\n';
const NEXT = 'content/documents/rules/editions/2.md';
const FILES: Files = {
  [EDITION]: edition(TEXT, 'adoption: {not-recorded: lost}\ncommencement: 2020-01-01\n').replace(
    'status: draft',
    'status: adopted',
  ),
  [NEXT]: edition(TEXT).replace('edition: 1', 'edition: 2'),
  'content/mandates.yml': [
    '- {provision: "rules#plots", unchecked: It is seen on the ground.}',
    '- {provision: "rules#holder", checks: [placeholder], unchecked: Who holds it is in the book.}',
    '- {provision: "rules@2#fee", checks: [placeholder]}',
    '',
  ].join('\n'),
};
const constitution = constitutionOf(FILES);
const rules = readRulePages();
const rule = (id: string): RulePage => {
  const found = rules.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no rule ${id}.`);
  return found;
};

describe('The page on what the checks uphold', () => {
  const page = coveragePage(constitution, rules);

  test('opens with the figure of the texts in force', () => {
    expect(page.figure).toBe(
      'Of 3 clauses in force, 1 is upheld by a check (in part), 1 cannot be checked, 1 is not yet said.',
    );
  });

  test('tells each text clause by clause, with links', () => {
    expect(page.inForce).toEqual([
      {
        anchor: 'of.rules',
        title: { text: 'Rules of the Society', href: '../documents/rules/' },
        sentence: 'Of 3 clauses, 1 is upheld by a check (in part), 1 cannot be checked, 1 is not yet said.',
        lines: [
          {
            provision: { text: 'Section 1 (Plots)', href: '../documents/rules/#plots' },
            words: 'clause 1.1',
            state: 'unchecked',
            upholding: {
              summary: 'No check can uphold these',
              state: 'unchecked',
              checks: [],
              unchecked: 'It is seen on the ground.',
            },
          },
          {
            provision: { text: 'Clause 1.2', href: '../documents/rules/#holder' },
            words: 'Each has one holder.',
            state: 'in-part',
            upholding: {
              summary: 'Upheld in part by a check',
              state: 'in-part',
              checks: [{ text: 'placeholder', href: '../checks/placeholder/', asks: undefined }],
              unchecked: 'Who holds it is in the book.',
            },
          },
          {
            provision: { text: 'Clause 2.1', href: '../documents/rules/#fee' },
            words: 'Each costs a fee.',
            state: 'unsaid',
            upholding: undefined,
          },
        ],
      },
    ]);
  });

  test('lists each check once, with its clauses or among those that have none', () => {
    expect(page.upholding.map(({ text, upholds }) => [text, ...upholds.map((clause) => clause.text)])).toEqual([
      [
        'placeholder',
        'clause 1.2 of the Rules of the Society',
        'clause 2.1 of the Rules of the Society, edition 2 (a draft)',
      ],
    ]);
    expect(page.idle).toHaveLength(rules.length - 1);
  });
});

describe('What is said of a clause stands on its page', () => {
  const { document, edition: text } = editionIn(constitution, 1);
  const page = editionPage(constitution, document, text);

  test('where a check upholds it, and not where none can', () => {
    expect(page.text.flatMap(summaries)).toEqual(['holder: Upheld in part by a check']);
  });

  test('and below the text in one sentence, with the way to all of it', () => {
    expect(page.coverage).toEqual({
      sentence: 'Of 3 clauses, 1 is upheld by a check (in part), 1 cannot be checked, 1 is not yet said.',
      whole: undefined,
      more: { text: 'Clause by clause', href: '../../../../coverage/#of.rules' },
    });
  });

  test('not so in a draft beside a text in force, but for the clauses that are named with its number', () => {
    const draft = editionIn(constitution, 2);
    const shown = editionPage(constitution, draft.document, draft.edition);
    expect([shown.coverage, shown.text.flatMap(summaries)]).toEqual([undefined, ['fee: Upheld by a check']]);
  });
});

describe('The page of a check', () => {
  test('names the clauses that it upholds', () => {
    expect(checkPage(constitution, rule('placeholder')).mandates).toEqual([
      { text: 'clause 1.2 of the Rules of the Society', href: '../../documents/rules/#holder', asks: undefined },
      {
        text: 'clause 2.1 of the Rules of the Society, edition 2 (a draft)',
        href: '../../documents/rules/editions/2/#fee',
        asks: undefined,
      },
    ]);
  });

  test('has none where no clause asks for it, and leads to all', () => {
    const { mandates, coverage } = checkPage(constitution, rule('text-html'));
    expect([mandates, coverage]).toEqual([[], { text: 'What the checks uphold', href: '../../coverage/' }]);
  });
});

describe('Waivers are shown', () => {
  const waived = constitutionOf({
    [EDITION]: edition('## Plots {#plots}\n\nTBC {#one}\n'),
    'content/waivers.yml':
      '- {rule: placeholder, at: "rules@1#one", reason: It stands in the source., granted-by: the Committee, until: 2026-12-31}\n',
  });
  const told = {
    at: 'rules@1#one',
    reason: 'It stands in the source.',
    grantedBy: 'the Committee',
    until: '31 December 2026',
  };

  test('among the checks, with reason, who granted it, until when and the place', () => {
    expect(checksPage(waived, rules).waivers).toEqual([
      {
        ...told,
        check: { text: 'placeholder', href: 'placeholder/' },
        place: { text: 'Rules of the Society, edition 1, clause 1.1', href: '../documents/rules/editions/1/#one' },
      },
    ]);
  });

  test('on the page of the check, and of no other', () => {
    expect(checkPage(waived, rule('placeholder')).waivers).toMatchObject([told]);
    expect(checkPage(waived, rule('text-html')).waivers).toEqual([]);
  });

  test('on the edition, which leads to all of them', () => {
    const { document, edition: text } = editionIn(waived, 1);
    const page = editionPage(waived, document, text);
    expect(page.waivers).toMatchObject([told]);
    expect(page.allWaivers.href).toBe('../../../../checks/#waivers');
  });
});

/** What the page says of upholding, in its order, each with the anchor. */
function summaries(block: TextBlock): readonly string[] {
  if (block.form === 'clauses') return block.items.flatMap((item) => told(item));
  return block.form === 'section' ? [...told(block), ...block.content.flatMap(summaries)] : [];
}

function told({
  anchor,
  apparatus,
}: {
  readonly anchor: string;
  readonly apparatus: { readonly upholding: { readonly summary: string } | undefined };
}): readonly string[] {
  return apparatus.upholding === undefined ? [] : [`${anchor}: ${apparatus.upholding.summary}`];
}
