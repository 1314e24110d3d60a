/** Hears how far long work has come: what is being done, and how much of it is done of all. Told often, and cheap to be told. */
export type Progress = (step: Step) => void;

/** How far long work has come. */
export interface Step {
  /** Such as `Writing pages`. */
  readonly doing: string;
  readonly done: number;
  readonly all: number;
}
