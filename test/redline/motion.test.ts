import { expect, test } from 'vitest';
import { compareEditions } from '../../src/redline/compare-editions.ts';
import { motionMarkdown } from '../../src/redline/motion/motion-markdown.ts';
import { motionText } from '../../src/redline/motion/motion-text.ts';
import { writeMotion } from '../../src/redline/motion/write-motion.ts';
import { neighboursOf } from './neighbouring-editions.ts';

function motionFor(id: string) {
  const { document, before, after } = neighboursOf(id);
  return writeMotion(document, compareEditions(before, after));
}

test('the motion on the Strategic Group is what a clerk would put on an agenda', () => {
  expect(motionText(motionFor('strategic-group'))).toBe(
    `That the Terms of Reference of the Strategic Group, edition 1, be amended as follows, and the text so amended be adopted as edition 2:

(1) In clause 1.1:
    (a) omit “To”; and
    (b) for “Board to follow” substitute “Group”.

(2) In clause 1.2, for the words from “. Regular reports” to the end substitute “– reporting to and from the Gloucestershire Conference”.

(3) In clause 1.3, for “Be accountable for determining and delivering” substitute “Develop and adopt”.

(4) In clause 1.7, for “The Strategic Group must ensure that their is appropriate resources” substitute “Ensure that their is organisational commitment”.

(5) Omit clause 1.9.

(6) In clause 1.10, for “Be responsible for ensuring” substitute “Ensuring”.

(7) In clause 1.11:
    (a) for “Act as a scrutiny body for” substitute “Scrutiny of”; and
    (b) for “board” substitute “Group”.

Consequently clauses 1.10 to 1.12 become clauses 1.9 to 1.11.
`,
  );
});

test('the motion on the Executive has two changes', () => {
  expect(motionText(motionFor('executive'))).toBe(
    `That the Terms of Reference of the Executive, edition 1, be amended as follows, and the text so amended be adopted as edition 2:

(1) In clause 1.3, for “Ensure” substitute “Collate community research and analyse to ensure”.

(2) In clause 1.4, for “sustainable community strategy” substitute “Sustainable Community Strategy”.
`,
  );
});

test('the motion on the framework sets out the list and the new rule on chairs', () => {
  expect(motionText(motionFor('thematic-groups'))).toBe(
    `That the Framework for thematic groups, edition 1, be amended as follows, and the text so amended be adopted as edition 2:

(1) In clause 1.1, omit the words from “purpose, Objectives” to the end.

(2) At the end of clause 1.1 insert:
    (a)  Purpose;
    (b)  Objectives;
    (c)  group responsibilities;
    (d)  links to the Conference and LAA;
    (e)  links to wider work;
    (f)  ways of working; and
    (g)  membership.
    Here “Conference” cites the term “gloucestershire-conference”; “LAA” cites the term “laa”.

(3) After clause 1.1 insert:
    1.2  The chair/vice chair of each thematic group should be represented at the Executive board.
    Here “Executive board” cites the body “executive”.
`,
  );
});

test('in Markdown the inserted provisions are quotations and the changes of one clause a list', () => {
  expect(motionMarkdown(motionFor('strategic-group')).split('\n\n').slice(1, 4)).toEqual([
    '**(1)** In clause 1.1:',
    '- (a) omit “To”; and\n- (b) for “Board to follow” substitute “Group”.',
    '**(2)** In clause 1.2, for the words from “. Regular reports” to the end substitute “– reporting to and from the Gloucestershire Conference”.',
  ]);
  expect(motionMarkdown(motionFor('thematic-groups')).split('\n\n').slice(-3)).toEqual([
    '**(3)** After clause 1.1 insert:',
    '> 1.2 The chair/vice chair of each thematic group should be represented at the Executive board.',
    'Here “Executive board” cites the body “executive”.\n',
  ]);
});

test('a motion on a policy in other words says its headings, lead-ins and numbers', () => {
  expect(motionText(motionFor('complaints-policy'))).toBe(
    `That the Complaints Policy, edition 1, be amended as follows, and the text so amended be adopted as edition 2:

(1) Before section 1 insert:
    This policy is for tenants and for those who visit them.
    Here “tenants” cites the term “tenant”.

(2) For the heading of section 1 substitute “1. WHAT THIS IS FOR”.

(3) Let section 2 bear the permanent name “what-we-do”.

(4) For clause 2.1 substitute:
    The secretary:
    2.1  writes down the complaint in the words of the person who makes it;
    2.2  tells the Committee of it;
    2.3  answers within ten working days.
    Where more time is needed, the secretary says so and why.
    Heading: Complaints about the secretary
        2.4  The chair does what clause 2.1 and clause 2.3 say.
    Here “the Committee” cites the body “committee”; “ten” prints the number “answer”; “clause 2.1” cites “#written” of this text; “clause 2.3” cites “#answer” of this text.

(5) In clause 3.1, for “every third year” substitute “as section 2 (The Committee) of the Standing Orders asks, and at the latest in the year above” (where “section 2 (The Committee) of the Standing Orders” cites “standing-orders#committee”).

(6) Lay down the answer: “ten” (10 working days), binding the body “committee”.
`,
  );
});

test('a number that binds is moved with the clause that prints it', () => {
  expect(motionText(motionFor('standing-orders')).split('\n\n').at(-1)).toBe(
    '(1) The quorum, in clause 1.2: for “nine” (9 members) substitute “seven” (7 members).\n',
  );
});

test('where nothing changed there is nothing to move', () => {
  const { document, before } = neighboursOf('executive');
  expect(motionText(writeMotion(document, compareEditions(before, before)))).toBe(
    'The text of the Terms of Reference of the Executive is the same in edition 1 and in edition 1, so there is nothing to move.\n',
  );
});
