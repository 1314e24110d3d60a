/** One way in which bodies stand to each other. */
export type Relation = 'reports to' | 'scrutinises' | 'commissions';

/** The structure of an organisation, laid out to be drawn. Lengths are in pixels, from the top left. */
export interface StructureChart {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly ChartBox[];
  readonly arrows: readonly ChartArrow[];
}

/** A body as a box, with its words in lines. */
export interface ChartBox {
  readonly body: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly name: readonly ChartLine[];
  readonly function: readonly ChartLine[];
  readonly isIllustrative: boolean;
}

/** A line of words; `y` is its base line. */
export interface ChartLine {
  readonly text: string;
  readonly y: number;
}

/** An arrow from the body that does something to the body that it does it to. */
export interface ChartArrow {
  readonly from: string;
  readonly to: string;
  readonly relation: Relation;
  /** SVG path data of the line. */
  readonly path: string;
  /** SVG points of the arrow head. */
  readonly head: string;
  readonly label: { readonly x: number; readonly y: number } | undefined;
}
