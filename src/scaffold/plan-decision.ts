import type { PartialDate } from '../model/plain-date.ts';
import { blockScalar, flowList } from './yaml/write-scalar.ts';

/** A decision that is to be recorded. */
export interface NewDecision {
  readonly id: string;
  readonly body: string;
  readonly date: PartialDate;
  /** The clause that lets the body adopt what is not its own to adopt, as a citation. */
  readonly power?: string | undefined;
  readonly minute: string | undefined;
  readonly procedure: string | undefined;
  readonly present: number | undefined;
  readonly votes: { readonly for: number; readonly against: number; readonly abstained: number } | undefined;
  /** Editions, each `document@edition`. */
  readonly adopts: readonly string[];
  readonly corrects: readonly string[];
  readonly repeals: readonly string[];
}

/** The text of the file of a decision. */
export function decisionText(decision: NewDecision): string {
  const { body, date, power, minute, procedure, present, votes } = decision;
  const lists = (['adopts', 'corrects', 'repeals'] as const).filter((key) => decision[key].length > 0);
  const lines = [
    `body: ${body}`,
    `date: ${date}`,
    ...(power === undefined ? [] : [`power: ${power}`]),
    // A minute 3.10 is no number, and quotation marks tell the reader so.
    ...(minute === undefined
      ? []
      : [`minute: ${/^[0-9]/.test(minute) ? JSON.stringify(minute) : blockScalar(minute)}`]),
    ...(procedure === undefined ? [] : [`procedure: ${blockScalar(procedure)}`]),
    ...(present === undefined ? [] : [`present: ${present}`]),
    ...(votes === undefined
      ? []
      : [`votes: {for: ${votes.for}, against: ${votes.against}, abstained: ${votes.abstained}}`]),
    ...lists.map((key) => `${key}: ${flowList(decision[key])}`),
  ];
  return `${lines.join('\n')}\n`;
}
