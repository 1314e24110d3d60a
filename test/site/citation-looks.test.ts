import { describe, expect, test } from 'vitest';
import type { CheckedConstitution } from '../../src/model/constitution.ts';
import { citationLooks } from '../../src/site/page-models/citation-looks.ts';
import { editionPage } from '../../src/site/page-models/edition-page.ts';
import { lookEntries } from '../../src/site/page-models/look-entries.ts';
import { kind } from '../organisation-in.ts';
import { constitutionOf, editionIn } from './constitution-of.ts';

const CITING = 'content/documents/charter/editions/1.md';

/** An edition of the rules; the body is that of its second section. */
function rules(number: number, head: string, plots: string): string {
  const change = number === 1 ? 'first' : 'substantive';
  return `---\ndocument: rules\nedition: ${number}\n${head}\nchange: ${change}\nnote: A.\n---\n## Fees {#fees}\n\nThe fee is paid in May. {#fee}\n\n## Plots {#plots}\n\n${plots}`;
}

function adopted(year: number): string {
  return `status: adopted\nadoption: {not-recorded: lost}\ncommencement: ${year}-01-01`;
}

function charter(head: string, cited = 'rules#water'): string {
  return `---\ndocument: charter\nedition: 1\n${head}\nchange: first\nnote: A.\n---\n## Task {#task}\n\nThe team minds the tank, see [](${cited}). {#tank}\n`;
}

const FIRST = '- Water is drawn by hand. {#water}\n- Gates are shut. {#gates}\n';
const AMENDED = '- Water is drawn by hand and by day. {#water}\n- Gates are shut. {#gates}\n';
const RENUMBERED = '- Dogs stay outside. {#dogs}\n- Water is drawn by hand. {#water}\n- Gates are shut. {#gates}\n';
const GONE = '- Gates are shut. {#gates}\n';

function organisation(citing: string, ...editions: readonly string[]): CheckedConstitution {
  const texts = editions.map((text, index) => [`content/documents/rules/editions/${index + 1}.md`, text]);
  return constitutionOf({
    'content/documents/charter/document.yml': 'kind: charter\ntitle: Charter of the Water Team\n',
    'schemas/kinds/charter.schema.json': kind({ title: 'Charter', type: 'object' }),
    [CITING]: citing,
    ...Object.fromEntries(texts),
  });
}

function looks(constitution: CheckedConstitution): readonly string[] {
  const place = { constitution, page: '/changes/', link: (to: string) => to };
  return lookEntries(citationLooks(constitution), place).map(({ cited, words, see }) =>
    [cited.text, words, see.href].join(' | '),
  );
}

describe('A citation of a provision whose words changed', () => {
  const editions = [rules(1, adopted(2020), FIRST), rules(2, adopted(2022), AMENDED)];

  test('is marked where the citing text was adopted before the change, with the way to it', () => {
    expect(looks(organisation(charter(adopted(2021)), ...editions))).toEqual([
      'clause 2.1 of the Rules of the Society | has changed since edition 1, which counted when the citing text was adopted | /documents/rules/redlines/1-2/#row.4',
    ]);
  });

  test('is not marked where the citing text was adopted after the change', () => {
    expect(looks(organisation(charter(adopted(2023)), ...editions))).toEqual([]);
  });

  test('is not marked where it names the edition', () => {
    expect(looks(organisation(charter(adopted(2021), 'rules@1#water'), ...editions))).toEqual([]);
    const draft = rules(2, 'status: draft', AMENDED);
    expect(looks(organisation(charter(adopted(2021), 'rules@1#water'), rules(1, adopted(2020), FIRST), draft))).toEqual(
      [],
    );
  });

  test('is not marked where only something beside it changed', () => {
    expect(looks(organisation(charter(adopted(2021), 'rules#gates'), ...editions))).toEqual([]);
    expect(looks(organisation(charter(adopted(2021), 'rules#fees'), ...editions))).toEqual([]);
  });

  test('is marked where it leads to the section in which the words stand', () => {
    expect(looks(organisation(charter(adopted(2021), 'rules#plots'), ...editions))).toHaveLength(1);
  });

  test('is marked where it leads to a section that a clause has left', () => {
    const moved = rules(2, adopted(2022), '- Water is drawn by hand. {#water}\n').replace(
      'The fee is paid in May. {#fee}\n',
      '- The fee is paid in May. {#fee}\n- Gates are shut. {#gates}\n',
    );
    const texts = [rules(1, adopted(2020), FIRST), moved];
    expect(looks(organisation(charter(adopted(2021), 'rules#plots'), ...texts))).toHaveLength(1);
    expect(looks(organisation(charter(adopted(2021), 'rules#fees'), ...texts))).toHaveLength(1);
    expect(looks(organisation(charter(adopted(2021), 'rules#gates'), ...texts))).toEqual([]);
  });

  test('is not marked where the same words are only set out in another way', () => {
    const item = '- Holders mind the tank, the gates and the northern hedge of the land. {#minding}\n';
    const items = '- Holders mind: {#minding}\n  - the tank,\n  - the gates and\n  - the northern hedge of the land.\n';
    expect(
      looks(
        organisation(
          charter(adopted(2021), 'rules#minding'),
          rules(1, adopted(2020), item),
          rules(2, adopted(2022), items),
        ),
      ),
    ).toEqual([]);
  });

  test('is not marked where it only has another number', () => {
    const renumbered = rules(2, adopted(2022), RENUMBERED);
    expect(looks(organisation(charter(adopted(2021)), rules(1, adopted(2020), FIRST), renumbered))).toEqual([]);
  });

  test('is marked where the citing text has no date, by the number of its edition', () => {
    const undated = 'status: adopted\nadoption: {not-recorded: lost}\ncommencement: undetermined';
    expect(looks(organisation(charter(undated), ...editions))).toEqual([
      'clause 2.1 of the Rules of the Society | has changed since edition 1 (the citing text has no date) | /documents/rules/redlines/1-2/#row.4',
    ]);
  });

  test('leads to its history where the two editions are no neighbours', () => {
    const third = rules(3, adopted(2023), AMENDED);
    expect(looks(organisation(charter(adopted(2021)), ...editions, third))).toEqual([
      'clause 2.1 of the Rules of the Society | has changed since edition 1, which counted when the citing text was adopted | /documents/rules/history/water/',
    ]);
  });

  test('is marked beside the clause in which it stands', () => {
    const constitution = organisation(charter(adopted(2021)), ...editions);
    const { document, edition } = editionIn(constitution, 1, 'charter');
    const marks = JSON.stringify(editionPage(constitution, document, edition).text).match(/"looks":\[\{/g);
    expect(marks).toHaveLength(1);
  });
});

describe('A citation of a provision that a draft touches', () => {
  const first = rules(1, adopted(2020), FIRST);

  test('is marked, from a text in force and from a draft', () => {
    const draft = rules(2, 'status: draft', AMENDED);
    const marked =
      'clause 2.1 of the Rules of the Society | would be changed by edition 2 (draft) | /documents/rules/redlines/1-2/#row.4';
    expect(looks(organisation(charter(adopted(2021)), first, draft))).toEqual([marked]);
    expect(looks(organisation(charter('status: draft'), first, draft))).toEqual([marked]);
  });

  test('is marked where the draft deletes it', () => {
    const draft = rules(2, 'status: proposed\nremoved: [{id: water}]', GONE);
    expect(looks(organisation(charter(adopted(2021)), first, draft))).toEqual([
      'clause 2.1 of the Rules of the Society | would be deleted by edition 2 (proposed) | /documents/rules/redlines/1-2/#row.4',
    ]);
  });

  test('is not marked where the draft was withdrawn, or gives it another number alone', () => {
    expect(looks(organisation(charter(adopted(2021)), first, rules(2, 'status: withdrawn', AMENDED)))).toEqual([]);
    expect(looks(organisation(charter(adopted(2021)), first, rules(2, 'status: draft', RENUMBERED)))).toEqual([]);
  });
});
