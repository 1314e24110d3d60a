import { describe, expect, test } from 'vitest';
import type { Constitution } from '../../src/model/constitution.ts';
import { sentenceText } from '../../src/model/sentence.ts';
import { statusInWords, statusOf } from '../../src/model/status/status-of.ts';
import { loadConstitution } from '../../src/pipeline/load-constitution.ts';
import { DAY, type Files, organisationIn } from '../organisation-in.ts';
import { editionIn } from '../site/constitution-of.ts';
import { ADOPTED, PROPOSED, STATUS_CASES, type StatusCase } from './status-cases.ts';

const SITE =
  'name: Mill Lane\nshort-name: the Society\nlanguage: en-GB\ntime-zone: Europe/London\nurl: https://mill-lane.example/\n';
const DOCUMENT = 'kind: rules\ntitle: Rules of the Society\n';
const MEETING = 'name: General Meeting\nkind: meeting\nfunction: decides\nconstituted-by: rules@1#plots\n';
const DECISION = 'body: meeting\ndate: 2024-03-09\nminute: "7"\nadopts: [rules@1]\n';
const SECOND = 'body: meeting\ndate: 2025-03-08\nadopts: [rules@2]\n';
const LATER = 'body: meeting\ndate: 2026-02-14\nminute: "3"\n';

describe('An edition says at its head what it is', () => {
  test.each(STATUS_CASES)('$claim', (given) => {
    const constitution = told(given);
    const { title, story } = statusOf({ constitution, ...editionIn(constitution, given.of ?? 1) });
    expect(`${title} | ${sentenceText(story)}`).toBe(given.says);
  });
});

describe('Without its page an edition says it in plain words', () => {
  test('with the addresses of the other texts', () => {
    const constitution = told({ one: ADOPTED, two: PROPOSED });
    expect(statusInWords({ constitution, ...editionIn(constitution, 2) })).toEqual({
      title: 'Proposed',
      story:
        'This text is proposed. Nobody has adopted it yet. Read the text in force (https://mill-lane.example/documents/rules/), which is edition 1. See what would change (https://mill-lane.example/documents/rules/redlines/1-2/). The motion for the agenda (https://mill-lane.example/documents/rules/redlines/1-2/motion/) says it in formal words.',
    });
  });

  test('and an illustration that nobody has adopted it', () => {
    const constitution = told({ one: 'status: draft\nchange: first\nnote: A.\nillustrative: true\n' });
    expect(statusInWords({ constitution, ...editionIn(constitution, 1) }).story).toBe(
      'An illustration. The Society has not adopted it. This is a draft. It binds nobody. No text of this document is in force.',
    );
  });
});

type Given = Omit<StatusCase, 'claim' | 'says'>;

function told({ on = DAY, corrections = [], ...given }: Given): Constitution {
  const { constitution } = organisationIn(filesWith(given), (root) => loadConstitution(root, () => on));
  const [document] = constitution.documents;
  if (document === undefined || corrections.length === 0) return constitution;
  const seal = { edition: 1, text: '', template: 1, link: '', pointer: '' };
  const chain = [undefined, ...corrections].map((correction) => ({ ...seal, correction }));
  return { ...constitution, seals: { chains: new Map([['rules', chain]]), source: document.source } };
}

function filesWith({ one, two, three, contact, later, formerId }: Given): Files {
  return {
    'content/site.yml': contact === undefined ? SITE : `${SITE}contact: ${contact}\n`,
    'content/bodies/meeting.yml': MEETING,
    'content/decisions/agm-2024.yml': one.includes('agm-2024') ? DECISION : undefined,
    'content/decisions/agm-2025.yml': two?.includes('agm-2025') === true ? SECOND : undefined,
    'content/decisions/agm-2026.yml': later === undefined ? undefined : `${LATER}${later}\n`,
    'content/documents/rules/document.yml': `${DOCUMENT}${formerId === undefined ? '' : `former-ids: [${formerId}]\n`}`,
    'content/documents/rules/editions/1.md': text(1, one),
    'content/documents/rules/editions/2.md': two === undefined ? undefined : text(2, two),
    'content/documents/rules/editions/3.md': three === undefined ? undefined : text(3, three),
  };
}

function text(number: number, head: string): string {
  return `---\ndocument: rules\nedition: ${number}\n${head}---\n## Plots {#plots}\n\nEach plot has one holder.\n`;
}
