import { describe, expect, test } from 'vitest';
import { githubReport } from '../../src/reports/github.ts';
import { reports } from '../../src/reports/index.ts';
import { jsonReport } from '../../src/reports/json.ts';
import { junitReport } from '../../src/reports/junit.ts';
import { markdownReport } from '../../src/reports/markdown.ts';
import { sarifReport } from '../../src/reports/sarif.ts';
import { areDiagnostics } from './are-diagnostics.ts';
import { faultsInSarif } from './faults-in-sarif.ts';
import { antSchema, faultsInXml } from './faults-in-xml.ts';
import { examples } from './sample-answer.ts';
import { commandsIn } from './workflow-commands.ts';

interface SarifLog {
  readonly runs: readonly [
    {
      readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number }[];
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    },
  ];
}

describe('on an example of every rule', { timeout: 60_000 }, () => {
  const all = [...examples()];

  test('JSON is as its schema asks', () => {
    const refused = all.filter(({ verdict }) => !areDiagnostics(JSON.parse(jsonReport(verdict))));
    expect([all.length > 50, refused.map(({ rule }) => rule)]).toEqual([true, []]);
  });

  test('SARIF is as the standard asks, with all that was found and waived', () => {
    const faulty = all.flatMap(({ rule, verdict, context }) => {
      const log = JSON.parse(sarifReport(verdict, context)) as SarifLog;
      const [{ results, tool }] = log.runs;
      const isWhole =
        results.length === verdict.diagnostics.length + verdict.waived.length &&
        results.every(({ ruleId, ruleIndex }) => tool.driver.rules[ruleIndex]?.id === ruleId);
      return [...faultsInSarif(log), ...(isWhole ? [] : ['a result or its rule is lost'])].map(
        (fault) => `${rule}: ${fault}`,
      );
    });
    expect(faulty).toEqual([]);
  });

  test('JUnit is as the schema of Ant asks', async () => {
    const documents = all.map(({ verdict, context }) => junitReport({ ...verdict, waived: [] }, context));
    expect(await faultsInXml(documents, antSchema())).toEqual([]);
  });

  test('the only workflow commands are our annotations and one notice', () => {
    const odd = all.flatMap(({ rule, verdict, context }) => {
      const commands = commandsIn(githubReport(verdict, context)).map(({ name }) => name);
      const expected = [
        ...verdict.diagnostics
          .map(({ severity }) => severity)
          .sort()
          .slice(0, 20),
        'notice',
      ];
      return commands.join() === expected.join() ? [] : [`${rule}: ${commands.join()}`];
    });
    expect(odd).toEqual([]);
  });

  test('Markdown names every message', () => {
    const lost = all.filter(
      ({ verdict, context }) =>
        markdownReport(verdict, context).split('\n### ').length !== verdict.diagnostics.length + 1,
    );
    expect(lost.map(({ rule }) => rule)).toEqual([]);
  });
});

test('the registry names the forms of the contract', () => {
  expect(Object.keys(reports)).toEqual(['text', 'json', 'sarif', 'github', 'markdown', 'junit']);
});
