import { describe, expect, test } from 'vitest';
import { sentenceText } from '../../src/site/page-models/sentence.ts';
import { illustrationSentence, statusOf } from '../../src/site/page-models/status-sentence.ts';
import type { Files } from '../organisation-in.ts';
import { constitutionOf, editionIn } from './constitution-of.ts';

const SITE =
  'name: Mill Lane\nshort-name: the Society\nlanguage: en-GB\ntime-zone: Europe/London\nurl: https://mill-lane.example/\n';
const MEETING = 'name: General Meeting\nkind: meeting\nfunction: decides\nconstituted-by: rules@1#plots\n';
const DECISION = 'body: meeting\ndate: 2024-03-09\nminute: "7"\nadopts: [rules@1]\n';
const SECOND = 'body: meeting\ndate: 2025-03-08\nadopts: [rules@2]\n';

const ADOPTED =
  'status: adopted\nadoption: {decision: agm-2024}\ncommencement: 2024-04-01\nchange: first\nnote: The first.\n';
const NEXT =
  'status: adopted\nadoption: {decision: agm-2025}\ncommencement: 2025-04-01\nchange: substantive\nnote: The next.\n';
const PROPOSED = 'status: proposed\nchange: substantive\nnote: The next.\n';

interface Case {
  readonly claim: string;
  readonly one: string;
  readonly two?: string;
  readonly of?: number;
  readonly on?: string;
  readonly contact?: string;
  readonly says: string;
}

const CASES: readonly Case[] = [
  {
    claim: 'in force',
    one: ADOPTED,
    says: 'In force since 1 April 2024 | Adopted by the General Meeting at its meeting on 9 March 2024, minute 7.',
  },
  {
    claim: 'in use without a record',
    one: 'status: adopted\nadoption: {not-recorded: "the minutes are lost"}\ncommencement: undetermined\nchange: first\nnote: A.\n',
    says: 'In use | No record of its adoption is held: the minutes are lost.',
  },
  {
    claim: 'in use since a year',
    one: 'status: adopted\nadoption: {not-recorded: "The minutes are lost."}\ncommencement: 2010\nchange: first\nnote: A.\n',
    says: 'In use since 2010 | No record of its adoption is held: The minutes are lost.',
  },
  {
    claim: 'a draft of nothing in force',
    one: 'status: draft\nchange: first\nnote: A.\n',
    says: 'Draft | This is a draft. It binds nobody. No text of this document is in force.',
  },
  {
    claim: 'a draft with comments open',
    one: 'status: draft\nchange: first\nnote: A.\ncomment-until: 2026-07-01\n',
    contact: 'a@b.example',
    says: 'Draft | This is a draft. It binds nobody. Comments are welcome until 1 July 2026: write to a@b.example. No text of this document is in force.',
  },
  {
    claim: 'a draft with comments closed',
    one: 'status: draft\nchange: first\nnote: A.\ncomment-until: 2026-05-31\n',
    contact: 'a@b.example',
    says: 'Draft | This is a draft. It binds nobody. Comments were invited until 31 May 2026. No text of this document is in force.',
  },
  {
    claim: 'a proposal beside a text in force',
    one: ADOPTED,
    two: PROPOSED,
    of: 2,
    says: 'Proposed | This text is proposed. Nobody has adopted it yet. Read the text in force, which is edition 1. See what would change.',
  },
  {
    claim: 'in force beside a proposal',
    one: ADOPTED,
    two: PROPOSED,
    says: 'In force since 1 April 2024 | Adopted by the General Meeting at its meeting on 9 March 2024, minute 7. A text to follow it is proposed: edition 2. See what would change.',
  },
  {
    claim: 'withdrawn',
    one: ADOPTED,
    two: PROPOSED.replace('proposed', 'withdrawn'),
    of: 2,
    says: 'Withdrawn | This text was withdrawn. It binds nobody. Read the text in force, which is edition 1.',
  },
  {
    claim: 'superseded',
    one: ADOPTED,
    two: NEXT,
    says: 'Superseded | This text was superseded on 1 April 2025 by edition 2. Read the text in force, which is edition 2.',
  },
  {
    claim: 'not yet in force',
    one: ADOPTED,
    two: NEXT,
    of: 2,
    on: '2025-03-31',
    says: 'In force from 1 April 2025 | This text is adopted and does not bind yet. Adopted by the General Meeting at its meeting on 8 March 2025. Another binds until then. Read the text in force, which is edition 1. See what would change.',
  },
  {
    claim: 'expired',
    one: `${ADOPTED}expiry: 2025-04-01\n`,
    says: 'Expired | This text ran out on 1 April 2025. No text of this document is in force.',
  },
];

describe('An edition says at its head what it is', () => {
  test.each(CASES)('$claim', ({ one, two, of = 1, on, contact, says }) => {
    const constitution = constitutionOf(filesWith(one, two, contact), on);
    const { title, story } = statusOf({ constitution, ...editionIn(constitution, of) });
    expect(`${title} | ${sentenceText(story)}`).toBe(says);
  });

  test('an illustration says that nobody has adopted it', () => {
    expect(illustrationSentence('the Society')).toBe('An illustration. The Society has not adopted it.');
  });
});

function filesWith(one: string, two: string | undefined, contact: string | undefined): Files {
  return {
    'content/site.yml': contact === undefined ? SITE : `${SITE}contact: ${contact}\n`,
    'content/bodies/meeting.yml': MEETING,
    'content/decisions/agm-2024.yml': one.includes('agm-2024') ? DECISION : undefined,
    'content/decisions/agm-2025.yml': two?.includes('agm-2025') === true ? SECOND : undefined,
    'content/documents/rules/editions/1.md': text(1, one),
    'content/documents/rules/editions/2.md': two === undefined ? undefined : text(2, two),
  };
}

function text(number: number, head: string): string {
  return `---\ndocument: rules\nedition: ${number}\n${head}---\n## Plots {#plots}\n\nEach plot has one holder.\n`;
}
