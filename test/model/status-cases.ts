import type { Correction } from '../../src/model/seal.ts';

/** The head of an edition that the meeting of 2024 adopted. */
export const ADOPTED =
  'status: adopted\nadoption: {decision: agm-2024}\ncommencement: 2024-04-01\nchange: first\nnote: The first.\n';
const NEXT =
  'status: adopted\nadoption: {decision: agm-2025}\ncommencement: 2025-04-01\nchange: substantive\nnote: The next.\n';
const UNRECORDED = 'status: adopted\nadoption: {not-recorded: "The minutes are lost."}\n';
/** The head of a proposal. */
export const PROPOSED = 'status: proposed\nchange: substantive\nnote: The next.\n';

/** One or more editions, and what the one that is asked for says of itself: its title, a bar, and its story. */
export interface StatusCase {
  readonly claim: string;
  readonly one: string;
  readonly two?: string;
  readonly three?: string;
  readonly of?: number;
  readonly on?: string;
  readonly contact?: string;
  /** What the meeting of February 2026 did. */
  readonly later?: string;
  /** What the document was called before. */
  readonly formerId?: string;
  readonly corrections?: readonly Correction[];
  readonly says: string;
}

/** What an edition can be, case by case. */
export const STATUS_CASES: readonly StatusCase[] = [
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
    claim: 'a draft with no last day for comments',
    one: 'status: draft\nchange: first\nnote: A.\n',
    contact: 'a@b.example',
    says: 'Draft | This is a draft. It binds nobody. Comments are welcome, and no last day is set: write to a@b.example. No text of this document is in force.',
  },
  {
    claim: 'a draft with comments closed',
    one: 'status: draft\nchange: first\nnote: A.\ncomment-until: 2026-05-31\n',
    contact: 'a@b.example',
    says: 'Draft | This is a draft. It binds nobody. Comments closed on 31 May 2026. No text of this document is in force.',
  },
  {
    claim: 'a proposal beside a text in force',
    one: ADOPTED,
    two: PROPOSED,
    of: 2,
    says: 'Proposed | This text is proposed. Nobody has adopted it yet. Read the text in force, which is edition 1. See what would change. The motion for the agenda says it in formal words.',
  },
  {
    claim: 'a proposal that was put forward on a day',
    one: ADOPTED,
    two: `${PROPOSED}proposal: 2026-03-02\n`,
    of: 2,
    says: 'Proposed | This text is proposed. It was put forward on 2 March 2026, and nobody has adopted it yet. Read the text in force, which is edition 1. See what would change. The motion for the agenda says it in formal words.',
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
    says: 'Superseded | This text was superseded on 1 April 2025 by edition 2. Read the text in force, which is edition 2. It was adopted by the General Meeting at its meeting on 9 March 2024, minute 7.',
  },
  {
    claim: 'superseded by a text whose successor is in force',
    one: ADOPTED,
    two: `${UNRECORDED}commencement: 2025-01\nchange: substantive\nnote: B.\n`,
    three: `${UNRECORDED}commencement: 2026\nchange: substantive\nnote: C.\n`,
    says: 'Superseded | This text was superseded in January 2025 by edition 2. Read the text in use, which is edition 3. It was adopted by the General Meeting at its meeting on 9 March 2024, minute 7.',
  },
  {
    claim: 'superseded by a text that ran out',
    one: ADOPTED,
    two: `${NEXT}expiry: 2026-03-31\n`,
    says: 'Superseded | This text was superseded on 1 April 2025 by edition 2. No text of this document is in force. It was adopted by the General Meeting at its meeting on 9 March 2024, minute 7.',
  },
  {
    claim: 'superseded by a text of which no day is known',
    one: `${UNRECORDED}commencement: undetermined\nchange: first\nnote: A.\n`,
    two: `${UNRECORDED}commencement: undetermined\nchange: substantive\nnote: B.\n`,
    says: 'Superseded | This text was superseded by edition 2. Read the text in use, which is edition 2. No record of its adoption is held: The minutes are lost.',
  },
  {
    claim: 'not yet in force',
    one: ADOPTED,
    two: NEXT,
    of: 2,
    on: '2025-03-31',
    says: 'Not yet in force (from 1 April 2025) | This text is adopted and does not bind yet. Adopted by the General Meeting at its meeting on 8 March 2025. Another binds until then. Read the text in force, which is edition 1. See what would change.',
  },
  {
    claim: 'expired',
    one: `${ADOPTED}expiry: 2025-04-01\n`,
    says: 'Expired | This text ran out on 1 April 2025. No text of this document is in force. It was adopted by the General Meeting at its meeting on 9 March 2024, minute 7.',
  },
  {
    claim: 'repealed by a decision',
    one: `${ADOPTED}repeal: 2026-03\n`,
    later: 'repeals: [rules@1]',
    says: 'Repealed | This text was repealed in March 2026 by the General Meeting at its meeting on 14 February 2026, minute 3. No text of this document is in force. It was adopted by the General Meeting at its meeting on 9 March 2024, minute 7.',
  },
  {
    claim: 'repealed by a decision that calls the document by a former id',
    one: `${ADOPTED}repeal: 2026-03\n`,
    later: 'repeals: [house-rules@1]',
    formerId: 'house-rules',
    says: 'Repealed | This text was repealed in March 2026 by the General Meeting at its meeting on 14 February 2026, minute 3. No text of this document is in force. It was adopted by the General Meeting at its meeting on 9 March 2024, minute 7.',
  },
  {
    claim: 'repealed, and nobody knows by whom',
    one: `${ADOPTED}repeal: 2025\n`,
    says: 'Repealed | This text was repealed in 2025. No text of this document is in force. It was adopted by the General Meeting at its meeting on 9 March 2024, minute 7.',
  },
  {
    claim: 'in force since a month',
    one: ADOPTED.replace('2024-04-01', '2024-04'),
    says: 'In force since April 2024 | Adopted by the General Meeting at its meeting on 9 March 2024, minute 7.',
  },
  {
    claim: 'in force since a day that nobody knows',
    one: ADOPTED.replace('2024-04-01', 'undetermined'),
    says: 'In force | Adopted by the General Meeting at its meeting on 9 March 2024, minute 7. The day on which it came into force is not recorded.',
  },
  {
    claim: 'in force since its adoption, without a commencement',
    one: ADOPTED.replace('commencement: 2024-04-01\n', ''),
    says: 'In force since 9 March 2024 | Adopted by the General Meeting at its meeting on 9 March 2024, minute 7.',
  },
  {
    claim: 'in force until a day',
    one: `${ADOPTED}expiry: 2026-12-31\n`,
    says: 'In force since 1 April 2024 | Adopted by the General Meeting at its meeting on 9 March 2024, minute 7. It runs out on 31 December 2026.',
  },
  {
    claim: 'in force, and to be repealed',
    one: `${ADOPTED}repeal: 2026-12-31\n`,
    says: 'In force since 1 April 2024 | Adopted by the General Meeting at its meeting on 9 March 2024, minute 7. It is to be repealed on 31 December 2026.',
  },
  {
    claim: 'in force beside a text that waits for its day and a draft after that',
    one: ADOPTED,
    two: NEXT,
    three: PROPOSED.replace('proposed', 'draft'),
    on: '2025-03-31',
    says: 'In force since 1 April 2024 | Adopted by the General Meeting at its meeting on 9 March 2024, minute 7. A text to follow it is adopted and comes into force on 1 April 2025: edition 2. See what would change. A text to follow it is in draft: edition 3. See what would change.',
  },
  {
    claim: 'the first text, adopted and not yet in force',
    one: ADOPTED,
    on: '2024-03-31',
    says: 'Not yet in force (from 1 April 2024) | This text is adopted and does not bind yet. Adopted by the General Meeting at its meeting on 9 March 2024, minute 7. Until then no text of this document is in force.',
  },
  {
    claim: 'in force on a day before the meeting that adopts the next text',
    one: ADOPTED,
    two: NEXT,
    on: '2025-03-07',
    says: 'In force since 1 April 2024 | Adopted by the General Meeting at its meeting on 9 March 2024, minute 7. A text to follow it comes into force on 1 April 2025: edition 2. See what would change.',
  },
  {
    claim: 'asked for on a past day, with no word of what came after the next text',
    one: ADOPTED,
    two: NEXT,
    three: PROPOSED,
    on: '2025-03-07',
    says: 'In force since 1 April 2024 | Adopted by the General Meeting at its meeting on 9 March 2024, minute 7. A text to follow it comes into force on 1 April 2025: edition 2. See what would change.',
  },
  {
    claim: 'asked for on a day before its adoption',
    one: ADOPTED,
    on: '2024-03-08',
    says: 'Not yet in force (from 1 April 2024) | This text was adopted later, by the General Meeting at its meeting on 9 March 2024, minute 7. Until then no text of this document is in force.',
  },
  {
    claim: 'corrected by the officers',
    one: ADOPTED,
    corrections: [{ date: '2026-05-02', note: 'A comma was put right', decision: undefined }],
    says: 'In force since 1 April 2024 | Adopted by the General Meeting at its meeting on 9 March 2024, minute 7. Corrected on 2 May 2026: A comma was put right.',
  },
  {
    claim: 'corrected twice, the second time by a decision',
    one: ADOPTED,
    later: 'corrects: [rules@1]',
    corrections: [
      { date: '2025', note: 'A comma was put right.', decision: undefined },
      { date: '2026-02-14', note: 'A name was put right.', decision: 'agm-2026' },
    ],
    says: 'In force since 1 April 2024 | Adopted by the General Meeting at its meeting on 9 March 2024, minute 7. Corrected on 14 February 2026 by the General Meeting at its meeting on 14 February 2026, minute 3: A name was put right. 2 corrections of this text are on record.',
  },
  {
    claim: 'corrected by a decision, without a word what was wrong',
    one: ADOPTED,
    later: 'corrects: [rules@1]',
    says: 'In force since 1 April 2024 | Adopted by the General Meeting at its meeting on 9 March 2024, minute 7. Corrected on 14 February 2026 by the General Meeting at its meeting on 14 February 2026, minute 3.',
  },
  {
    claim: 'superseded and corrected',
    one: ADOPTED,
    two: NEXT,
    corrections: [{ date: 'undetermined', note: 'A comma was put right.', decision: undefined }],
    says: 'Superseded | This text was superseded on 1 April 2025 by edition 2. Read the text in force, which is edition 2. It was adopted by the General Meeting at its meeting on 9 March 2024, minute 7. Corrected: A comma was put right.',
  },
];
