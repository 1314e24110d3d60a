import { describe, expect, test } from 'vitest';
import { sealEditions } from '../../src/seals/seal-editions.ts';
import { kind } from '../organisation-in.ts';
import { constitutionOf, type Edits, edited, MILL, NEXT, resealed, textAt, verdictOn } from './withy-mill.ts';

const THIRD = 'content/documents/rules/editions/3.md';
const ADOPTED = 'adopted\nadoption: {not-recorded: the minute is lost}\ncommencement: 2025-06-01';
const IDS = ['friends-meeting', 'notice', 'board', 'quorum', 'working-groups'];

/** An edition of the rules that has these provisions and no others. */
function rules(number: number, ids: readonly string[], more = 'status: draft\n'): string {
  const sections = ids.map((id) => `## Of ${id} {#${id}}\n\nWords on ${id}.\n`).join('\n');
  return `---\ndocument: rules\nedition: ${number}\n${more}change: substantive\nnote: A change.\n---\n${sections}`;
}

const QUIET: Edits = {
  'content/documents/millers/editions/1.md': undefined,
  'content/documents/millers/document.yml': undefined,
  'content/bodies/millers.yml': undefined,
};
const vanished = (edits: Edits) =>
  verdictOn(resealed({ ...QUIET, ...edits })).flatMap(
    (line) => /^id-\S+ \S+\/(\d\.md:\d+) .*?“([^”]*)”/.exec(line)?.slice(1, 3).join(' ') ?? [],
  );

describe('an id that was published', () => {
  test.each(['draft', 'proposed', 'withdrawn', ADOPTED])('stays in a later text that is %s', (status) => {
    expect(vanished({ [NEXT]: rules(2, IDS.slice(1), `status: ${status}\n`) })).toEqual(['2.md:4 friends-meeting']);
  });

  test('is listed once: an id removed in edition 2 need not be removed again in edition 3', () => {
    const second = rules(2, IDS.slice(1), `status: ${ADOPTED}\nremoved: [{id: friends-meeting}]\n`);
    expect(vanished({ [NEXT]: second, [THIRD]: rules(3, IDS.slice(1)) })).toEqual([]);
    expect(vanished({ [NEXT]: second, [THIRD]: rules(3, IDS.slice(2)) })).toEqual(['3.md:4 notice']);
  });

  test('is not let go by a draft that nobody adopted', () => {
    const second = rules(2, IDS.slice(1), 'status: draft\nremoved: [{id: friends-meeting}]\n');
    expect(vanished({ [NEXT]: second, [THIRD]: rules(3, IDS.slice(1)) })).toEqual(['3.md:4 friends-meeting']);
  });

  test('may come back', () => {
    const second = rules(2, IDS.slice(1), `status: ${ADOPTED}\nremoved: [{id: friends-meeting}]\n`);
    expect(vanished({ [NEXT]: second, [THIRD]: rules(3, IDS) })).toEqual([]);
  });

  test('is not told beside a required section that is missing, with all that stood in it', () => {
    const template = kind({
      title: 'Rules',
      type: 'object',
      properties: { sections: { type: 'object', required: ['board'], properties: { board: { title: 'The Board' } } } },
    });
    const edits = {
      ...QUIET,
      'schemas/kinds/rules.schema.json': template,
      [NEXT]: rules(2, ['friends-meeting', 'notice', 'working-groups']),
    };
    expect(verdictOn(resealed(edits)).filter((line) => !/^(?:citation|body)-/.test(line))).toEqual([
      `section-missing ${NEXT}:18 The section “The Board” is missing.`,
    ]);
  });

  test('of a heading without a written id goes with the heading, and the gate says so', () => {
    const first = rules(1, IDS, `status: ${ADOPTED}\n`).replace('## Of notice {#notice}', '## Notice');
    const next = rules(2, IDS).replace('## Of notice {#notice}', '## Notice of meetings');
    expect(vanished({ 'content/documents/rules/editions/1.md': first, [NEXT]: next })).toEqual(['2.md:4 notice']);
  });
});

test('a former id of a document stays, for its address is published', () => {
  const PATH = 'content/documents/rules/document.yml';
  const before = edited({ [PATH]: `${textAt(PATH)}former-ids: [house-rules, by-laws]\n` });
  expect(verdictOn(before, before)).toEqual([]);
  expect(verdictOn(MILL, before)).toEqual([
    `id-vanished ${PATH}:1 The former id “house-rules” of “Rules of the Trust” is gone, and its published address leads nowhere.`,
    `id-vanished ${PATH}:1 The former id “by-laws” of “Rules of the Trust” is gone, and its published address leads nowhere.`,
  ]);
  expect(verdictOn(edited({ [PATH]: `${textAt(PATH)}former-ids: [by-laws]\n` }), before)).toEqual([
    `id-vanished ${PATH}:5 The former id “house-rules” of “Rules of the Trust” is gone, and its published address leads nowhere.`,
  ]);
});

test('what was corrected before it was sealed is sealed with its correction', () => {
  const { decisions, documents, kinds } = constitutionOf(MILL);
  const later = decisions.map((decision) => ({
    ...decision,
    id: 'friends-2025-09',
    date: '2025-09-01',
    adopts: [],
    corrects: ['rules@1'],
  }));
  const { text, sealed } = sealEditions({ decisions: later, documents, kinds, seals: undefined });
  const correction = { note: 'Corrected before the text was sealed.', date: '2025-09-01', decision: 'friends-2025-09' };
  expect(sealed.map(({ document, number }) => `${document}@${number}`)).toEqual(['rules@1']);
  expect(JSON.parse(text)).toMatchObject({
    documents: {
      rules: [
        { edition: 1, template: 1 },
        { edition: 1, template: 1, correction },
      ],
    },
  });
  const files = edited({
    'content/seals.json': text,
    'content/decisions/friends-2025-09.yml': 'body: friends-meeting\ndate: 2025-09-01\ncorrects: [rules@1]\n',
  });
  expect(verdictOn(files)).toEqual([]);
});
