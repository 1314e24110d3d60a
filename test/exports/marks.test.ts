import { expect, test } from 'vitest';
import { jsonExport } from '../../src/exports/json.ts';
import { markdownExport } from '../../src/exports/markdown.ts';
import { bareTree } from './bare-tree.ts';
import { exported, loadEdition } from './organisation.ts';

const DATA = `document: rules
edition: 1
status: draft
provisions:
  - heading: Duties
    id: duties
    duty: board
    clauses:
      - {id: plan, text: "set a plan;", duty: "board, term:member", object: 'set "the" plan', towards: "term:member"}
      - {text: "report;"}
      - {text: "rest;", unmarked: true}
      - text: "send and answer"
        duty: [{holder: board, object: send it_all}, {object: answer}]
        right: "term:member"
        clauses:
          - {text: "inside", power: board}
  - heading: Aims
    power: board
    text: "We dig."
`;

test('the Markdown of an edition that is kept as data has the same marks, and no finding', () => {
  const data = loadEdition('1.yml', DATA);
  const again = loadEdition('1.md', exported(markdownExport, data));
  expect([...data.findings, ...again.findings]).toEqual([]);
  expect(bareTree(again.edition)).toEqual(bareTree(data.edition));
  expect(exported(markdownExport, data)).toContain(
    '{#plan duty=board,term:member object=“set "the" plan” towards=term:member}',
  );
});

test('the JSON of a clause says which duties, powers and rights it lays down, its heading’s among them', () => {
  const json: unknown = JSON.parse(exported(jsonExport, loadEdition('1.yml', DATA)));
  expect(json).toMatchObject({
    sections: {
      duties: {
        clauses: [
          {
            id: 'plan',
            marks: [
              {
                sort: 'duty',
                holders: ['body:board', 'term:member'],
                object: 'set "the" plan',
                towards: ['term:member'],
              },
            ],
          },
          { text: 'report;', marks: [{ sort: 'duty', holders: ['body:board'] }] },
          { text: 'rest;' },
          {
            marks: [
              { sort: 'duty', holders: ['body:board'], object: 'send it_all' },
              { sort: 'duty', holders: [], object: 'answer' },
              { sort: 'right', holders: ['term:member'] },
            ],
            clauses: [{ text: 'inside', marks: [{ sort: 'power', holders: ['body:board'] }] }],
          },
        ],
      },
    },
  });
  expect(JSON.stringify(json)).toContain('"text":"rest;","clauses"');
});
