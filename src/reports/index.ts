import type { Answer } from '../model/answer.ts';
import { jsonReport } from './json.ts';
import { textReport } from './text.ts';

/** A form in which the gate answers. */
export interface Report {
  /** True where the closing line belongs to the answer. */
  readonly isForPeople: boolean;
  readonly render: (answer: Answer) => string;
}

/** Every form, by the name that `--format` takes. */
export const reports: Readonly<Record<string, Report>> = {
  text: { isForPeople: true, render: textReport },
  json: { isForPeople: false, render: jsonReport },
};
