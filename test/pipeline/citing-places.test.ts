import { describe, expect, test } from 'vitest';
import { EDITION, edition, type Files } from '../organisation-in.ts';
import { ADOPTED, CHARTER, changes, MEETINGS, PLOTS, QUORUM, RULES, SECOND } from './changes-between.ts';

describe('provisions elsewhere that cite what changed', () => {
  const citing = (body: string, more: Files = {}): Files => ({
    'content/documents/charter/document.yml': 'kind: rules\ntitle: Charter\n',
    [CHARTER]: edition(`## Duties {#duties}\n\n${body}`).replace('document: rules', 'document: charter'),
    ...RULES,
    ...more,
  });
  const cited = (before: Files, text: string) =>
    changes(before, { [EDITION]: text }).documents.flatMap(({ texts }) =>
      texts.flatMap(({ citedBy }) =>
        citedBy.map(({ title, label, line, cites, became }) => `${title} ${label} ${line}: ${cites} ${became}`),
      ),
    );

  test('each is named, with what became of what it cites', () => {
    const before = citing(
      '- See [](rules#may). {#one}\n- See [it](rules#order). {#two}\n- See [](rules#meetings). {#three}\n- See [](rules#plots). {#four}\n- See [](rules#quorum). {#five}\n',
    );
    const after = edition(
      `${PLOTS}${MEETINGS.replace('- We meet in May. {#may}\n', '').replace('keeps order', 'keeps peace and order')}`,
      QUORUM(5, 'five'),
    );
    expect(cited(before, after)).toEqual([
      'Charter clause 1.1 8: clause 2.1 deleted',
      'Charter clause 1.2 9: clause 2.2 amended',
      'Charter clause 1.3 10: section 2 (Meetings) holds-a-change',
      'Charter clause 1.5 12: clause 2.1 renumbered',
    ]);
  });

  test('a citation that names another edition is left alone', () => {
    const after = edition(PLOTS + MEETINGS.replace('We meet', 'All meet'), QUORUM(5, 'five'));
    expect(cited(citing('- See [](rules@2#may).\n'), after)).toEqual([]);
    expect(cited(citing('- See [](rules@1#may).\n'), after)).toEqual(['Charter clause 1.1 8: clause 2.1 amended']);
  });

  test('a clause of the same text is named, and one of an older text is not', () => {
    const inForce = ADOPTED(`${PLOTS}\n- See [](#plots).\n- Old. {#old}\n- See [](#old).\n`);
    const draft = SECOND(`${PLOTS}\n- See [](#plots).\n- Old. {#old}\n- See [](#old).\n`);
    const before = { [EDITION]: inForce, 'content/documents/rules/editions/2.md': draft };
    const after = { 'content/documents/rules/editions/2.md': draft.replace('Old.', 'Aged.') };
    const places = changes(before, after).documents.flatMap(({ texts }) => texts.flatMap(({ citedBy }) => citedBy));
    expect(places.map(({ edition: number, label, became }) => [number, label, became])).toEqual([
      [2, 'clause 1.4', 'amended'],
    ]);
  });
});
