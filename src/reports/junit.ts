import type { Answer } from '../model/answer.ts';
import type { Diagnostic, WaivedDiagnostic } from '../model/finding.ts';
import { closingLine } from './closing-line.ts';
import { count } from './count.ts';
import { describeWaiver } from './describe-waiver.ts';
import { nameFiles } from './name-files.ts';
import { printable } from './printable.ts';
import type { ReportContext } from './report.ts';
import { shortTitle } from './short-title.ts';
import { withoutCommands } from './without-commands.ts';
import { element, text, type Xml } from './xml.ts';

const DOCUMENT = /^content\/documents\/([^/]+)\//;
const FAMILIES: Readonly<Record<string, string>> = {
  body: 'Bodies',
  citation: 'Citations',
  date: 'Dates',
  front: 'Front matter',
  id: 'Ids',
  limit: 'Limits',
  mandate: 'Mandates',
  name: 'Names',
  number: 'Numbers',
  path: 'Files',
  placeholder: 'Placeholders',
  schema: 'Keys and values',
  seal: 'Seals',
  seat: 'Seats',
  section: 'Sections',
  waiver: 'Waivers',
};

/**
 * The answer as a JUnit report: a suite for each document and one for all else, in each a case for every family of checks.
 * Errors are failures, warnings are told in `system-out`, and what is waived is skipped with its reason.
 * Times are nought and the day is the one asked for, so that the same content gives the same bytes.
 */
export function junitReport(answer: Answer, context: Pick<ReportContext, 'constitution' | 'ruleIds'>): string {
  const suites = suitesOf(answer, context).map((suite, id) => suiteElement(suite, id, context.constitution.day));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', {}, suites)}\n`;
}

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
  readonly warnings: readonly Diagnostic[];
  readonly closing: string;
}

interface Case {
  readonly name: string;
  readonly errors: readonly Diagnostic[];
  readonly waived: readonly WaivedDiagnostic[];
}

function suitesOf(
  answer: Answer,
  { constitution, ruleIds }: Pick<ReportContext, 'constitution' | 'ruleIds'>,
): readonly Suite[] {
  const nameFile = nameFiles(constitution);
  const found = Map.groupBy(answer.diagnostics, ownerOf);
  const waived = Map.groupBy(answer.waived, ({ diagnostic }) => ownerOf(diagnostic));
  const owners = new Set([...constitution.documents.map(({ id }) => id), ...found.keys(), ...waived.keys()]);
  owners.delete('');
  const rules = [...ruleIds, ...answer.diagnostics.map(({ rule }) => rule)];
  const families = [...new Set(rules.map(familyOf))].sort();
  const suite = (id: string, name: string, closing: string): Suite => {
    const own = found.get(id) ?? [];
    const errors = Map.groupBy(
      own.filter(({ severity }) => severity === 'error'),
      ({ rule }) => familyOf(rule),
    );
    const skipped = Map.groupBy(waived.get(id) ?? [], ({ diagnostic }) => familyOf(diagnostic.rule));
    return {
      name,
      cases: families.map((family) => ({
        name: nameOf(family),
        errors: errors.get(family) ?? [],
        waived: skipped.get(family) ?? [],
      })),
      warnings: own.filter(({ severity }) => severity === 'warning'),
      closing,
    };
  };
  return [
    ...[...owners].sort().map((id) => suite(id, nameFile(`content/documents/${id}/document.yml`) ?? id, '')),
    suite('', 'All other files', closingLine(answer)),
  ];
}

/** The id of the document in whose folder it stands; empty for all other files. */
function ownerOf({ place }: Diagnostic): string {
  return DOCUMENT.exec(place.file)?.[1] ?? '';
}

function familyOf(rule: string): string {
  return rule.split('-')[0] ?? rule;
}

function nameOf(family: string): string {
  return FAMILIES[family] ?? `${family.charAt(0).toUpperCase()}${family.slice(1)}`;
}

function suiteElement({ name, cases, warnings, closing }: Suite, id: number, day: string): Xml {
  const skipped = cases.filter((each) => isSkipped(each)).length;
  const shown = printable(name);
  const attributes = {
    name: shown,
    package: 'cartulary',
    id,
    timestamp: `${day}T00:00:00`,
    hostname: 'cartulary',
    tests: cases.length,
    failures: cases.filter(({ errors }) => errors.length > 0).length,
    errors: 0,
    ...(skipped === 0 ? {} : { skipped }),
    time: 0,
  };
  const told = [...warnings.map(described), ...(closing === '' ? [] : [closing])].join('\n\n');
  return element('testsuite', attributes, [
    element('properties', {}, []),
    ...cases.map((each) => caseElement(each, shown)),
    element('system-out', {}, [text(told)]),
    element('system-err', {}, []),
  ]);
}

function isSkipped({ errors, waived }: Case): boolean {
  return errors.length === 0 && waived.length > 0;
}

function caseElement({ name, errors, waived }: Case, suite: string): Xml {
  const [first] = errors;
  const reasons = waived.map(({ diagnostic, waiver }) => `${diagnostic.message} ${describeWaiver(waiver)}`);
  const attributes = { name, classname: suite, time: 0 };
  if (first === undefined) {
    const skipped = waived.length === 0 ? [] : [element('skipped', { message: printable(reasons.join(' ')) }, [])];
    return element('testcase', attributes, skipped);
  }
  const more = errors.length === 1 ? '' : ` And ${count(errors.length - 1, 'more error')}.`;
  const told = [...errors.map(described), ...reasons.map((reason) => `Waived: ${printable(reason)}`)].join('\n\n');
  const message = printable(`${first.message}${more}`);
  return element('testcase', attributes, [element('failure', { message, type: first.rule }, [text(told)])]);
}

/** A diagnostic as lines of plain text. */
function described({ place, message, help, severity, rule, mandate }: Diagnostic): string {
  const asked =
    mandate === null
      ? []
      : [`Asked for by ${shortTitle(mandate.title)}, edition ${mandate.edition}, ${mandate.label}.`];
  const lines = [
    `${severity}[${rule}]: ${message}`,
    `${place.file}:${place.line}:${place.column}`,
    ...help.split('\n'),
  ];
  return withoutCommands([...lines, ...asked].map(printable).join('\n'));
}
