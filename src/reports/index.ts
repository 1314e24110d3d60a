import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import { junitReport } from './junit.ts';
import { markdownReport } from './markdown.ts';
import type { Report } from './report.ts';
import { sarifReport } from './sarif.ts';
import { textReport } from './text.ts';

/** Every form, by the name that `--format` takes. */
export const reports: Readonly<Record<string, Report>> = {
  text: { purpose: 'for people', isForPeople: true, render: textReport },
  json: { purpose: 'for programs', isForPeople: false, render: jsonReport },
  sarif: { purpose: 'for code scanning', isForPeople: false, render: sarifReport },
  github: { purpose: 'for the log of a GitHub workflow', isForPeople: true, render: githubReport },
  markdown: { purpose: 'for a summary or a comment', isForPeople: false, render: markdownReport },
  junit: { purpose: 'for test reports', isForPeople: false, render: junitReport },
};
