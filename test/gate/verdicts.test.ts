import { describe, expect, test } from 'vitest';
import { diagnosticsOn, EDITION, edition, kind, verdictOn } from '../organisation-in.ts';

const MANDATE = {
  'schemas/kinds/rules.schema.json': kind({
    properties: {
      sections: { required: ['fees'], properties: { fees: { title: 'Fees', 'x-mandate': 'rules#plots' } } },
    },
  }),
};

describe('how much a finding weighs', () => {
  const PLACEHOLDER = '## Plots\n\nA plot costs TBC pounds a year.\n';
  test.each([
    ['draft', '', ['warning']],
    ['proposed', '', ['error']],
    ['adopted', 'adoption: {not-recorded: lost}\n', ['error']],
    ['withdrawn', '', ['error']],
  ])('a placeholder in a text that is %s', (status, more, expected) => {
    const text = edition(PLACEHOLDER, more).replace('status: draft', `status: ${status}`);
    const found = diagnosticsOn({ [EDITION]: text }).filter(({ rule }) => rule === 'placeholder');
    expect(found.map(({ severity }) => severity)).toEqual(expected);
  });

  test.each(['draft', 'proposed', 'withdrawn'])('a missing section closes the gate in a text that is %s', (status) => {
    const text = edition('## Plots\n\nText.\n').replace('status: draft', `status: ${status}`);
    expect(diagnosticsOn({ ...MANDATE, [EDITION]: text }).map(({ rule, severity }) => [rule, severity])).toEqual([
      ['section-missing', 'error'],
    ]);
  });
});

test('a finding quotes the clause that it upholds, with its address', () => {
  const [diagnostic] = diagnosticsOn(MANDATE);
  expect(diagnostic?.mandate).toEqual({
    document: 'rules',
    title: 'Rules of the Society',
    edition: 1,
    provision: 'plots',
    label: 'section 1',
    quote: 'Each plot has one holder.',
    url: 'https://mill-lane.example/documents/rules/editions/1/#plots',
  });
  expect(diagnostic?.url).toBe('https://mill-lane.example/checks/section-missing/');
});

test('a mandate that leads nowhere is left out', () => {
  const schema = kind({
    properties: {
      sections: { required: ['fees'], properties: { fees: { title: 'Fees', 'x-mandate': 'rules#nowhere' } } },
    },
  });
  const found = diagnosticsOn({ 'schemas/kinds/rules.schema.json': schema });
  expect(found.map(({ rule, mandate }) => [rule, mandate])).toContainEqual(['section-missing', null]);
});

describe('a fingerprint', () => {
  const fingerprints = (body: string) =>
    diagnosticsOn({ [EDITION]: edition(body) }).map(({ fingerprint }) => fingerprint);
  const BODY = '## Plots\n\nSee [](gone).\n\nSee [](gone).\n';

  test('is the same when lines move', () => {
    expect(fingerprints(`Opening words.\n\nMore.\n\n${BODY}`)).toEqual(fingerprints(BODY));
  });

  test('tells two faults of the same words apart', () => {
    const [one, other] = fingerprints(BODY);
    expect([one, other]).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/), expect.stringMatching(/^[0-9a-f]{16}$/)]);
    expect(one).not.toBe(other);
  });
});

test('rules about the whole wait until every file can be read, and rules about one text do not', () => {
  const text = edition('## Plots\n\nSee [](gone).\n\n## Plots {#plots}\n\nTBC\n');
  const whole = verdictOn({ [EDITION]: text }).map((line) => line.split(' ')[1]);
  const waiting = verdictOn({ [EDITION]: text, 'content/bodies/board.yml': 'name: [' }).map(
    (line) => line.split(' ')[1],
  );
  expect([whole, waiting]).toEqual([
    ['citation-unresolved', 'placeholder'],
    ['text-yaml', 'placeholder'],
  ]);
});

test('all faults come in one run, by file, line, column and rule', () => {
  const files = {
    'content/terms.yml': '- {id: Plot, term: plot, definition: "Ground."}\n',
    [EDITION]: edition('## Plots\n\nSee [](gone), [](gone-too).\n', 'notes: []\nnope: x\n'),
    'content/zebra.txt': 'x',
  };
  const places = diagnosticsOn(files).map(({ place, rule }) => [place.file, place.line, place.column, rule]);
  expect(places).toEqual([
    [EDITION, 6, 1, 'schema-unknown-key'],
    [EDITION, 10, 5, 'citation-unresolved'],
    [EDITION, 10, 15, 'citation-unresolved'],
    ['content/terms.yml', 1, 8, 'id-malformed'],
    ['content/zebra.txt', 1, 1, 'path-stray'],
  ]);
});
