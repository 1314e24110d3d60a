import type { Answer } from '../model/answer.ts';
import type { Diagnostic, Edit, Fix, WaivedDiagnostic } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import { describeWaiver } from './describe-waiver.ts';
import { jsonText } from './json-text.ts';
import type { ReportContext } from './report.ts';
import { repositoryPath } from './repository-path.ts';
import { describeRule } from './sarif-rule.ts';
import { webAddress } from './web-address.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const MOST_RESULTS = 5_000;

/**
 * The answer as one run of SARIF 2.1.0. Errors come first where there are more than 5,000 results, and a notification counts what was left out.
 * Source: SARIF 2.1.0, OASIS Standard, 27 March 2020.
 */
export function sarifReport(answer: Pick<Answer, 'diagnostics' | 'waived'>, context: ReportContext): string {
  const all = [...bySeverity(answer.diagnostics).map((diagnostic) => ({ diagnostic })), ...answer.waived];
  const shown = all.slice(0, MOST_RESULTS);
  const ruleIds = [...new Set(shown.map(({ diagnostic }) => diagnostic.rule))].sort();
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driver(ruleIds, shown, context) },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: leftOut(all.length - shown.length) }],
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The top of the repository.' } } },
        results: shown.map((each) => resultOf(each, ruleIds, context)),
      },
    ],
  };
  return jsonText(log);
}

type Shown = { readonly diagnostic: Diagnostic } | WaivedDiagnostic;

function bySeverity(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length <= MOST_RESULTS) return diagnostics;
  const isError = ({ severity }: Diagnostic) => severity === 'error';
  return [...diagnostics.filter(isError), ...diagnostics.filter((diagnostic) => !isError(diagnostic))];
}

function driver(ruleIds: readonly string[], shown: readonly Shown[], context: ReportContext): object {
  const home = webAddress(context.constitution.site.repository);
  const urls = new Map(shown.map(({ diagnostic }) => [diagnostic.rule, diagnostic.url]));
  return {
    name: 'Cartulary',
    version: context.version,
    semanticVersion: context.version,
    ...(home === undefined ? {} : { informationUri: home }),
    rules: ruleIds.map((id) => describeRule(id, context.aboutRule(id), webAddress(urls.get(id)))),
  };
}

function leftOut(count: number): readonly object[] {
  if (count <= 0) return [];
  const text = `${count} more results were found, and are left out here: a log holds at most ${MOST_RESULTS}.`;
  return [{ level: 'warning', message: { text } }];
}

function resultOf(shown: Shown, ruleIds: readonly string[], { folder }: ReportContext): object {
  const { rule, severity, place, message, help, related, fixes, fingerprint } = shown.diagnostic;
  return {
    ruleId: rule,
    ruleIndex: ruleIds.indexOf(rule),
    level: severity,
    message: { text: inert(`${message}\n${help}`) },
    locations: [{ physicalLocation: physical(place, folder) }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((other, id) => ({
            id,
            physicalLocation: physical(other.place, folder),
            message: { text: inert(other.message) },
          })),
        }),
    ...(fixes.length === 0 ? {} : { fixes: fixes.map((fix) => fixOf(fix, folder)) }),
    partialFingerprints: { 'cartulary/v1': fingerprint },
    ...('waiver' in shown ? { suppressions: [suppression(shown)] } : {}),
  };
}

function suppression({ waiver }: WaivedDiagnostic): object {
  return { kind: 'external', status: 'accepted', justification: describeWaiver(waiver) };
}

function physical(place: Place, folder: string): object {
  return { artifactLocation: artifact(place.file, folder), region: region(place) };
}

function artifact(file: string, folder: string): object {
  return { uri: repositoryPath(folder, file), uriBaseId: '%SRCROOT%' };
}

function region({ line, column, endLine, endColumn }: Place): object {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function fixOf({ description, edits }: Fix, folder: string): object {
  return {
    description: { text: inert(description) },
    artifactChanges: [...Map.groupBy(edits, ({ place }) => place.file)].map(([file, own]) => ({
      artifactLocation: artifact(file, folder),
      replacements: own.map(replacement),
    })),
  };
}

function replacement({ place, replacement: text }: Edit): object {
  return { deletedRegion: region(place), insertedContent: { text } };
}

/** No words of the content become a link. Source: SARIF 2.1.0, 3.11.6, messages with embedded links. */
function inert(text: string): string {
  return text.toWellFormed().replaceAll('](', '] (');
}
