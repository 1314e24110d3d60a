import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EDITION, edition, type Files, kind } from '../organisation-in.ts';
import { ADOPTED, CHARTER, changes, MEETINGS, PLOTS, QUORUM, RULES, SECOND } from './changes-between.ts';

const RULES_RECORD = 'kind: rules\ntitle: Rules of the Society\n';

function eventsOf(before: Files, after: Files): readonly string[] {
  return changes(before, after).documents.flatMap(({ title, events }) => events.map((event) => `${title}: ${event}`));
}

test('where nothing changed, nothing is told', () => {
  expect(changes(RULES, {})).toEqual({ documents: [], templates: [], records: [] });
});

test('lines broken in other places are no change', () => {
  const text = edition(PLOTS.replace('has one', 'has\none') + MEETINGS, QUORUM(5, 'five'));
  expect(changes(RULES, { [EDITION]: text })).toEqual({ documents: [], templates: [], records: [] });
});

test('an edition changed in place is held against itself as it stood before, section by section', () => {
  const text = edition(
    PLOTS +
      MEETINGS.replace('We meet', 'Members meet').replace(
        '- The chair keeps order. {#order}\n',
        '- All vote. {#vote}\n',
      ),
    QUORUM(6, 'six'),
  );
  expect(changes(RULES, { [EDITION]: text }).documents).toEqual([
    {
      document: 'rules',
      title: 'Rules of the Society',
      events: [],
      texts: [
        {
          edition: 1,
          against: { edition: 1, at: 'base' },
          file: EDITION,
          summary: [
            '2 clauses amended, 1 inserted, 1 deleted; 1 number changed.',
            'The quorum rises from 5 to 6 members (clause 2.2).',
          ],
          sections: [
            {
              heading: '2 Meetings',
              rows: [
                {
                  sentence: 'Clause 2.1: “We” becomes “Members”.',
                  fate: 'amended',
                  runs: [
                    { change: 'deleted', words: 'We' },
                    { change: 'inserted', words: 'Members' },
                    { change: 'kept', words: ' meet in May.' },
                  ],
                },
                {
                  sentence: 'Clause 2.2: “five” becomes “six”.',
                  fate: 'amended',
                  runs: [
                    { change: 'deleted', words: 'five' },
                    { change: 'inserted', words: 'six' },
                    { change: 'kept', words: ' members must be there.' },
                  ],
                },
                {
                  sentence: 'Clause 2.3 of the earlier text is deleted.',
                  fate: 'deleted',
                  runs: [{ change: 'deleted', words: 'The chair keeps order.' }],
                },
                {
                  sentence: 'Clause 2.3 is new.',
                  fate: 'inserted',
                  runs: [{ change: 'inserted', words: 'All vote.' }],
                },
              ],
            },
          ],
          citedBy: [],
        },
      ],
    },
  ]);
});

describe('a new edition is held against the text that it follows', () => {
  const pairs = (before: Files, after: Files) =>
    changes(before, after).documents.flatMap(({ texts }) =>
      texts.map(({ edition: number, against }) => [number, against]),
    );
  const inForce: Files = { [EDITION]: ADOPTED(PLOTS) };
  const third = (status: string) => ({
    'content/documents/rules/editions/3.md': edition(PLOTS.replace('one', 'a'))
      .replace('edition: 1', 'edition: 3')
      .replace('status: draft', status),
  });
  const withdrawn = {
    'content/documents/rules/editions/2.md': SECOND(PLOTS.replace('one', 'its')).replace('draft', 'withdrawn'),
  };

  test('the one that counts, though a withdrawn one stands between', () => {
    expect(pairs({ ...inForce, ...withdrawn }, third('status: draft'))).toEqual([[3, { edition: 1, at: 'now' }]]);
  });

  test('the one that counted until it came', () => {
    const adopted = third('status: adopted\nadoption: {not-recorded: lost}');
    expect(pairs({ ...inForce, ...withdrawn }, adopted)).toEqual([[3, { edition: 1, at: 'now' }]]);
  });

  test('its neighbour, where none ever counted', () => {
    expect(pairs(withdrawn, third('status: draft'))).toEqual([[3, { edition: 2, at: 'now' }]]);
  });

  test('none, where it is the first', () => {
    expect(pairs({ [EDITION]: undefined }, { [EDITION]: edition(PLOTS) })).toEqual([]);
  });
});

describe('what happened to documents and editions is told in a sentence each', () => {
  test('a new document, and one that is taken away', () => {
    const more: Files = {
      'content/documents/charter/document.yml': 'kind: rules\ntitle: Charter\n',
      [CHARTER]: edition(PLOTS).replace('document: rules', 'document: charter'),
    };
    const gone = Object.fromEntries(Object.keys(more).map((path) => [path, undefined]));
    expect(eventsOf({}, more)).toEqual([
      'Charter: The document is new.',
      'Charter: Edition 1 is new: draft, with 1 section and 1 clause.',
    ]);
    expect(eventsOf(more, gone)).toEqual([
      'Charter: The document is taken away.',
      'Charter: Edition 1 is taken away. It was draft.',
    ]);
  });

  test('a status and a date, and no redline where the words stay', () => {
    const adopted = { [EDITION]: ADOPTED(PLOTS, 'commencement: 2026-01-01\n') };
    expect(changes({}, adopted).documents).toEqual([
      {
        document: 'rules',
        title: 'Rules of the Society',
        events: [
          'Edition 1 was draft and is adopted now.',
          'At the head of edition 1 these change: “adoption”, “commencement”.',
        ],
        texts: [],
      },
    ]);
  });

  test('a document under another id is the same document', () => {
    expect(
      eventsOf(
        {},
        {
          [EDITION]: undefined,
          'content/documents/rules/document.yml': undefined,
          'content/documents/bylaws/document.yml': 'kind: rules\ntitle: By-laws\nformer-ids: [rules]\n',
          'content/documents/bylaws/editions/1.md': edition(PLOTS).replace('document: rules', 'document: bylaws'),
        },
      ),
    ).toEqual([
      'By-laws: Its id changes from “rules” to “bylaws”.',
      'By-laws: Its title changes from “Rules of the Society” to “By-laws”.',
    ]);
  });

  test('a former id that is taken out, and one that is added, is told', () => {
    const document = (ids: string) => ({
      'content/documents/rules/document.yml': `${RULES_RECORD}former-ids: [${ids}]\n`,
    });
    expect(eventsOf(document('statutes'), document('articles'))).toEqual([
      'Rules of the Society: Its former id “statutes” is taken out.',
      'Rules of the Society: “articles” is added to its former ids.',
    ]);
  });

  test('a file that cannot be read is never told as one that was taken away', () => {
    expect(eventsOf({}, { [EDITION]: '---\n: :\n  - [\n' })).toEqual([
      'Rules of the Society: Edition 1 cannot be read, so its changes are not shown.',
    ]);
  });
});

test('bodies, terms, decisions, waivers, templates and the site are told in a line each', () => {
  const before: Files = {
    'content/bodies/board.yml': 'name: Board\nconstituted-by: rules#plots\n',
    'content/bodies/crew.yml': 'name: Crew\nconstituted-by: rules#plots\n',
    'content/terms.yml': '- {id: plot, term: plot, definition: A piece of land.}\n',
    'content/waivers.yml': '- {rule: placeholder, at: "rules@1", reason: "Old.", until: 2026-12-31}\n',
  };
  const after: Files = {
    'content/bodies/board.yml':
      'name: Board\nconstituted-by: rules#plots\nseats:\n  - {id: chair, role: chair, holder: elected}\n',
    'content/bodies/crew.yml': undefined,
    'content/terms.yml':
      '- {id: plot, term: plot, definition: A strip of land.}\n- {id: shed, term: shed, definition: A hut.}\n',
    'content/decisions/agm.yml': 'body: board\ndate: 2026-05-01\n',
    'content/waivers.yml': undefined,
    'schemas/kinds/rules.schema.json': kind({ title: 'Rules', type: 'object', description: 'All.' }),
    'schemas/body.schema.json': readFileSync('schemas/body.schema.json', 'utf8'),
    'content/site.yml':
      'name: Mill Lane Allotments\nshort-name: the Society\nlanguage: en-GB\ntime-zone: Europe/London\nurl: https://mill.example/\n',
  };
  expect(changes(before, after)).toEqual({
    documents: [],
    templates: ['The schema “body” is new.', 'The template “Rules” changes and keeps its number, 1.'],
    records: [
      'The organisation’s own entry changes: address.',
      'The body “Board” changes: seats.',
      'The body “Crew” is taken away.',
      'The term “plot” changes: definition.',
      'The term “shed” is new.',
      'The decision “agm” of 2026-05-01 is new.',
      'The waiver of “placeholder” at “rules@1” is taken away.',
    ],
  });
});
