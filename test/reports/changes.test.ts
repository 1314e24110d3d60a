import { describe, expect, test } from 'vitest';
import type { Changes, DocumentChange, SectionChange } from '../../src/model/changes.ts';
import { changeBlocks } from '../../src/reports/markdown/changes-section.ts';
import { changesText } from '../../src/reports/text-changes.ts';
import { nodesIn } from './nodes-in.ts';

const BOARD: SectionChange = {
  heading: '2 The Board',
  rows: [
    {
      sentence: 'Clause 2.2: “four” becomes “five”.',
      fate: 'amended',
      runs: [
        { change: 'kept', words: 'decides nothing unless ' },
        { change: 'deleted', words: 'four' },
        { change: 'inserted', words: 'five' },
        { change: 'kept', words: ' trustees are present;' },
      ],
    },
    {
      sentence: 'Clause 2.3 is replaced in full.',
      fate: 'amended',
      runs: [
        { change: 'deleted', words: 'pays' },
        { change: 'inserted', words: 'is paid' },
      ],
    },
    { sentence: 'Clause 2.4 was clause 2.5.', fate: 'renumbered', runs: [{ change: 'kept', words: 'meets' }] },
  ],
};
const VISITORS: SectionChange = {
  heading: '3 Visitors',
  rows: [
    { sentence: 'Section 3 is new.', fate: 'inserted', runs: [{ change: 'inserted', words: 'Visitors' }] },
    { sentence: 'Clause 3.1 is new.', fate: 'inserted', runs: [{ change: 'inserted', words: 'Anyone may come.' }] },
  ],
};
const RULES: DocumentChange = {
  document: 'rules',
  title: 'Rules of the Trust',
  events: ['Edition 2 is new: draft, with 3 sections and 7 clauses.'],
  texts: [
    {
      edition: 2,
      against: { edition: 1, at: 'now' },
      file: 'content/documents/rules/editions/2.md',
      summary: ['2 clauses amended; 1 number changed.', 'The quorum rises from 4 to 5 trustees (clause 2.2).'],
      sections: [BOARD, VISITORS],
      citedBy: [
        {
          title: 'Charter of the Millers',
          edition: 1,
          label: 'clause 2.3',
          file: 'content/documents/millers/editions/1.md',
          line: 17,
          cites: 'clause 2.2',
          became: 'amended',
        },
      ],
    },
  ],
};
const CHANGES: Changes = {
  documents: [RULES],
  templates: ['The template “Rules” changes and is number 2 now.'],
  records: ['The body “Board” changes: seats.'],
};
const EDIT_URL = 'https://github.com/mill/rules/edit/new-quorum/';

function markdown(changes: Changes, bytes = 60_000): string {
  return `${changeBlocks(changes, { editUrl: EDIT_URL, folder: '' }, bytes).join('\n\n')}\n`;
}

test('the comment shows what happened, the redline section by section, who cites it, and what else changed', () => {
  expect(markdown(CHANGES)).toBe(`## What changes

**Look at this first: the templates change by which all this is judged.**

- The template “Rules” changes and is number 2 now.

### Rules of the Trust

- Edition 2 is new: draft, with 3 sections and 7 clauses.

**Edition 2, against edition 1, which it follows** ([edit this text](https://github.com/mill/rules/edit/new-quorum/content/documents/rules/editions/2.md))

- 2 clauses amended; 1 number changed.
- The quorum rises from 4 to 5 trustees (clause 2.2).

#### 2 The Board

- Clause 2.2: “four” becomes “five”.
  > decides nothing unless ~~four~~ **five** trustees are present;
- Clause 2.3 is replaced in full.
  > ~~\\[deleted: pays\\]~~ **\\[inserted: is paid\\]**
- Clause 2.4 was clause 2.5.

#### 3 Visitors

<details><summary>Show the 2 parts that come in or go out</summary>

- Section 3 is new.
  > **Visitors**
- Clause 3.1 is new.
  > **Anyone may come.**

</details>

**These cite what changes, and may need a look:**

- Charter of the Millers, edition 1, clause 2.3, cites clause 2.2, which is amended ([line 17](https://github.com/mill/rules/edit/new-quorum/content/documents/millers/editions/1.md)).

### Besides the texts

- The body “Board” changes: seats.
`);
});

test('at a terminal the same is told in plain text', () => {
  expect(changesText({ changes: CHANGES })).toBe(`What changed since the base:

Look at this first: the templates change by which all this is judged.
  The template “Rules” changes and is number 2 now.

Rules of the Trust
  Edition 2 is new: draft, with 3 sections and 7 clauses.
  Edition 2, against edition 1, which it follows
    2 clauses amended; 1 number changed.
    The quorum rises from 4 to 5 trustees (clause 2.2).
    2 The Board
      Clause 2.2: “four” becomes “five”.
      Clause 2.3 is replaced in full.
        [deleted: pays][inserted: is paid]
      Clause 2.4 was clause 2.5.
    3 Visitors
      Section 3 is new.
        [inserted: Visitors]
      Clause 3.1 is new.
        [inserted: Anyone may come.]
    These cite what changed, and may need a look:
      Charter of the Millers, edition 1, clause 2.3, cites clause 2.2, which is amended (content/documents/millers/editions/1.md:17).

Besides the texts
  The body “Board” changes: seats.
`);
});

test('where many parts only have another number, they wait until a reader asks for them', () => {
  const renumbered = Array.from({ length: 5 }, (_, index): SectionChange['rows'][number] => ({
    sentence: `Clause 2.${index + 4} was clause 2.${index + 3}.`,
    fate: 'renumbered',
    runs: [{ change: 'kept', words: 'meets' }],
  }));
  const textOf = (rows: SectionChange['rows']): Changes => {
    const texts = RULES.texts.map((text) => ({ ...text, sections: [{ ...BOARD, rows }] }));
    return { documents: [{ ...RULES, texts }], templates: [], records: [] };
  };
  const sentences = renumbered.map(({ sentence }) => `- ${sentence}`).join('\n');
  const folded = `<details><summary>Show the 5 parts that have another number and no more</summary>\n\n${sentences}\n\n</details>`;
  expect(markdown(textOf(renumbered))).toContain(`#### 2 The Board\n\n${folded}\n\n`);
  const mixed = markdown(textOf([...BOARD.rows.slice(0, 1), ...renumbered]));
  expect(mixed).toContain(`trustees are present;\n\n${folded}\n\n`);
  expect(markdown(textOf(renumbered.slice(0, 3)))).not.toContain('<details>');
});

test('where no base is named there is nothing to tell, and where nothing changed it is said', () => {
  expect(changesText({})).toBe('');
  const changes = { documents: [], templates: [], records: [] };
  expect([markdown(changes), changesText({ changes })]).toEqual([
    '## What changes\n\nNo text and no entry changes.\n',
    'Nothing changed since the base.\n',
  ]);
});

describe('where the room is short', () => {
  const many = (count: number): Changes => ({
    documents: Array.from({ length: count }, (_, index) => ({ ...RULES, title: `Rules ${index + 1}` })),
    templates: [],
    records: [],
  });

  test('redlines go first, whole, and are counted', () => {
    const written = markdown(many(3), 2600);
    expect(written.match(/^### .+$/gm)).toEqual(['### Rules 1', '### Rules 2', '### Rules 3']);
    expect(written.match(/^#### .+$/gm)).toEqual(['#### 2 The Board', '#### 3 Visitors']);
    expect(written).toMatch(
      /\n_There is no room for everything here: 4 more sections changed\. The files show them all\._\n$/,
    );
  });

  test('the answer never takes more than it may, and never ends in the middle of a part', () => {
    for (const bytes of [400, 700, 1500, 5000, 64_000]) {
      const written = markdown(many(200), bytes);
      expect(Buffer.byteLength(written)).toBeLessThanOrEqual(bytes);
      expect(written.match(/<details>/g)?.length).toEqual(written.match(/<\/details>/g)?.length);
      expect(written).toContain('The files show them all._');
    }
  });
});

test('nothing of the content leaves its place', () => {
  const evil =
    '</details>\n\n# Heading\n\n@team #1 ![x](http://t.example) <img src=x> [gate](https://evil.example) ```';
  const file = 'content/documents/a) [b](https://evil.example/editions/1.md';
  const [text] = RULES.texts;
  const documents: readonly DocumentChange[] = [
    {
      ...RULES,
      title: evil,
      events: [evil],
      texts:
        text === undefined
          ? []
          : [
              {
                ...text,
                file,
                summary: [evil],
                sections: [
                  {
                    heading: evil,
                    rows: [
                      {
                        sentence: evil,
                        fate: 'amended',
                        runs: [
                          { change: 'deleted', words: evil },
                          { change: 'inserted', words: `${evil} more` },
                        ],
                      },
                    ],
                  },
                ],
                citedBy: text.citedBy.map((place) => ({ ...place, title: evil, label: evil, cites: evil, file })),
              },
            ],
    },
  ];
  const nodes = nodesIn(markdown({ documents, templates: [evil], records: [evil] }));
  expect(nodes.filter(({ type }) => type === 'heading')).toHaveLength(4);
  expect(nodes.filter(({ type }) => ['image', 'code', 'inlineCode'].includes(type))).toEqual([]);
  expect(
    nodes.flatMap(({ type, value }) => (type === 'html' ? [value] : [])).filter((value) => value !== '<br>'),
  ).toEqual([]);
  const links = nodes.flatMap(({ url }) => url ?? []);
  expect([...new Set(links)]).toEqual([
    `${EDIT_URL}content/documents/a%29%20%5Bb%5D%28https%3A//evil.example/editions/1.md`,
  ]);
});
