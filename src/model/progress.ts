/** Hears how far long work has come. Told often, so that hearing has to be cheap. */
export type Progress = (step: Step) => void;

/** What is being done, such as `Writing pages`, and how much of it where that is counted. */
export interface Step {
  readonly doing: string;
  readonly done?: number;
  readonly all?: number;
}
