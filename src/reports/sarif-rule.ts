import type { AboutRule } from './report.ts';

/** A rule as a reporting descriptor of SARIF. Source: SARIF 2.1.0, 3.49. */
export function describeRule(id: string, rule: AboutRule | undefined, page: string | undefined): object {
  return {
    id,
    name: id
      .split('-')
      .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
      .join(''),
    ...(page === undefined ? {} : { helpUri: page }),
    ...(rule === undefined
      ? {}
      : {
          shortDescription: { text: rule.summary },
          help: { text: rule.readme, markdown: rule.readme },
          defaultConfiguration: { level: rule.severity },
        }),
  };
}
