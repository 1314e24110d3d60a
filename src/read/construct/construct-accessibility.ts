import type {
  AccessibilityProblem,
  AccessibilityStatement,
  ProblemReason,
} from '../../model/accessibility-statement.ts';
import type { SourceFinding } from '../../model/finding.ts';
import { isRecord } from '../../model/is-record.ts';
import type { Source } from '../../model/place.ts';
import { readDates } from './dates.ts';
import { integerAt, listAt, recordAt, textAt } from './fields.ts';

type Entry = Readonly<Record<string, unknown>>;

/** A statement, if one was made, and what is wrong with it. */
export interface ConstructedStatement {
  readonly statement: AccessibilityStatement | undefined;
  readonly findings: readonly SourceFinding[];
}

const AT = '/accessibility';
const NOTHING: ConstructedStatement = { statement: undefined, findings: [] };

/** The accessibility statement from the organisation's entry. One that cannot be true as it stands is a finding. */
export function constructAccessibility(site: Entry, source: Source): ConstructedStatement {
  const entry = recordAt(site, 'accessibility');
  if (entry === undefined) return NOTHING;
  const { dates, findings } = readDates(entry, ['prepared', 'reviewed'], source, AT);
  const test = testIn(entry, source);
  const problems = problemsIn(entry, source);
  const [contact, enforcement] = [textAt(entry, 'contact'), textAt(entry, 'enforcement')];
  const [prepared, reviewed, status] = [dates['prepared'], dates['reviewed'], statusIn(entry)];
  const found = [...findings, ...test.findings, ...problems.findings];
  if (!contact || !enforcement || !prepared || !reviewed || !status) return { statement: undefined, findings: found };
  const statement: AccessibilityStatement = {
    contact,
    phone: textAt(entry, 'phone'),
    responseDays: integerAt(entry, 'response-days'),
    prepared,
    reviewed,
    status,
    problems: problems.problems,
    improving: textAt(entry, 'improving'),
    tested: test.tested,
    enforcement,
  };
  return { statement, findings: [...found, ...contradictions(statement, source)] };
}

function statusIn(entry: Entry): AccessibilityStatement['status'] | undefined {
  const written = textAt(entry, 'status');
  return (['full', 'partial', 'none'] as const).find((status) => status === written);
}

function testIn(entry: Entry, source: Source) {
  const test = recordAt(entry, 'tested') ?? {};
  const { dates, findings } = readDates(test, ['on'], source, `${AT}/tested`);
  const on = dates['on'];
  const tested = on === undefined ? undefined : { on, by: textAt(test, 'by'), how: textAt(test, 'how') };
  return { tested, findings };
}

function problemsIn(entry: Entry, source: Source) {
  const read = listAt(entry, 'known-problems').map((item, index) => {
    const problem = isRecord(item) ? item : {};
    const { dates, findings } = readDates(problem, ['mended-by'], source, `${AT}/known-problems/${index}`);
    return { problem: problemFrom(problem, dates['mended-by']), findings };
  });
  return {
    problems: read.flatMap(({ problem }) => problem ?? []),
    findings: read.flatMap(({ findings }) => findings),
  };
}

function problemFrom(entry: Entry, mendedBy: string | undefined): AccessibilityProblem | undefined {
  const problem = textAt(entry, 'problem');
  if (problem === undefined) return undefined;
  return { problem, reason: reasonIn(entry), criterion: textAt(entry, 'criterion'), mendedBy };
}

function reasonIn(entry: Entry): ProblemReason {
  const written = textAt(entry, 'reason');
  const reasons = ['disproportionate-burden', 'out-of-scope'] as const;
  return reasons.find((reason) => reason === written) ?? 'non-compliance';
}

/** What the rules do not cover takes nothing from a site that complies. */
function contradictions({ status, problems }: AccessibilityStatement, source: Source): readonly SourceFinding[] {
  const counted = problems.filter(({ reason }) => reason !== 'out-of-scope').length;
  if ((status === 'full') === (counted === 0)) return [];
  const place = source.valueAt(`${AT}/status`);
  if (status === 'full')
    return [
      {
        rule: 'schema-value',
        place,
        message: 'The statement says that all of the site complies, and names a problem below.',
        help: 'Write `partial`, or take out the problems that are mended.',
      },
    ];
  return [
    {
      rule: 'schema-value',
      place,
      message: 'The statement says that the site does not comply fully, and names no problem.',
      help: 'Name each problem under `known-problems`, with what people can do instead.',
    },
  ];
}
