import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { EDITION, edition, organisationIn } from '../organisation-in.ts';
import { runCommand } from '../run-command.ts';

const HERE = join(import.meta.dirname, '../..');
const SECOND = join(HERE, 'test/fixtures/second-organisation');
const SCHEMA = JSON.parse(readFileSync(join(HERE, 'schemas/exports/coverage.schema.json'), 'utf8')) as object;

const coverage = (root: string, ...more: readonly string[]) =>
  runCommand(['check', root, '--coverage', '--on', '2026-06-01', ...more]);

test('as text: the figure, the clauses without a check, the drafts, the checks without a clause, and 0', () => {
  const { status, out, error } = coverage(SECOND);
  expect([status, error]).toEqual([0, '']);
  const [figure, , title] = out.split('\n');
  expect([figure, title]).toEqual([
    'Of 18 clauses in force, 6 are upheld by a check (4 of them in part), 11 cannot be checked, 1 is not yet said.',
    'Clauses in force that no check upholds',
  ]);
  expect(out).toContain(`
  Standing Orders (standing-orders, edition 1)
    Clause 1.3 “changes these orders by two thirds of those who vote. A …”
      Not yet said.
`);
  expect(out).toContain(`
  Charter of the Garden Team (garden-charter, edition 1)
    The whole text, for 3 clauses
      Cannot be checked: Whether the yard is green is seen in the yard.
`);
  expect(out).toContain('\n  Pets Policy (pets-policy, edition 1): Of 4 clauses, 4 are not yet said.\n');
  expect(out).toContain('\n  id-repeated: Within an edition an id names one provision only.\n');
  expect(out).not.toContain('\n  section-missing:');
});

test.each([
  ['this repository', HERE],
  ['another organisation', SECOND],
])('as JSON, on %s: as its schema says', (_name, root) => {
  const { status, out } = coverage(root, '--format', 'json');
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(SCHEMA);
  expect([status, validate(JSON.parse(out)), validate.errors]).toEqual([0, true, null]);
});

test('as JSON: each clause with what was said of it, and each check with what it upholds', () => {
  const told: unknown = JSON.parse(coverage(SECOND, '--format', 'json').out);
  expect(told).toMatchObject({
    figure: { clauses: 18, upheld: 2, inPart: 4, unchecked: 11, unsaid: 1 },
    inForce: [
      {
        document: 'complaints-policy',
        edition: 2,
        standing: 'in-force',
        clauses: [
          { provision: null, number: '', state: 'unchecked', said: 'text', checks: [] },
          {},
          {},
          {},
          {
            provision: 'answer',
            number: '2.3',
            state: 'upheld',
            said: 'clause',
            checks: ['number-words'],
            unchecked: null,
          },
          {},
          {},
        ],
      },
      {},
      {},
      {},
    ],
    drafts: [{ document: 'pets-policy' }],
  });
});

test('where the gate is closed it is still told, and stderr says that it may lack something', () => {
  const { status, out, error } = organisationIn({ [EDITION]: edition('## Plots\n\nSee [](gone).\n') }, (root) =>
    coverage(root),
  );
  expect([status, out.split('\n')[0]]).toEqual([0, 'There is no clause in force.']);
  expect(error).toMatch(/^The gate is closed: 1 error.* What could not be read is not counted here\.\n$/s);
});

test('a word from content never reaches the terminal as a command', () => {
  const files = { 'content/mandates.yml': '- {provision: "rules@1", unchecked: "\\e[31mred"}\n' };
  expect(organisationIn(files, (root) => coverage(root)).out).not.toContain('\u001b');
});

test.each([
  ['a format that it has not', ['--format', 'sarif'], 'The coverage is told as text or json, not as “sarif”.'],
  ['mending at the same time', ['--fix'], 'With --coverage, --fix mends nothing: run one after the other.'],
  ['an option that says nothing here', ['--since', 'main'], 'With --coverage, --since says nothing: leave it out.'],
])('%s is refused in one sentence, and 2', (_name, more, sentence) => {
  const { status, out, error } = organisationIn({}, (root) => coverage(root, ...more));
  expect([status, out, error]).toEqual([2, '', `cartulary: ${sentence}\n`]);
});
