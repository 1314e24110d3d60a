/** A point, from the top left. */
export type Point = readonly [x: number, y: number];

/** A curve in Bézier points, with the tip of the arrow at one of its ends. */
export interface Spline {
  readonly points: readonly Point[];
  readonly tip: Point;
  /** The end of the curve at which the tip is. */
  readonly end: 'first' | 'last';
}

const HALF_WIDTH = 4.5;

/** Reads an edge's `pos` as Graphviz writes it. Source: graphviz.org, splineType. */
export function parseSpline(pos: string, toPoint: (text: string) => Point): Spline {
  const parts = pos.split(' ');
  const tips = parts.filter((part) => /^[es],/.test(part));
  const points = parts.filter((part) => !/^[es],/.test(part)).map(toPoint);
  const tip = tips[0];
  const end = tip?.startsWith('s') === true ? 'first' : 'last';
  const bare = (end === 'first' ? points[0] : points.at(-1)) ?? [0, 0];
  return { points, end, tip: tip === undefined ? bare : toPoint(tip.slice(2)) };
}

/** The curve as SVG path data, and its arrow head as SVG points. */
export function drawSpline({ points, tip, end }: Spline): { readonly path: string; readonly head: string } {
  const [first = [0, 0], ...rest] = points;
  const base = (end === 'first' ? first : points.at(-1)) ?? first;
  return {
    path: `M${first.join(' ')}C${rest.map((point) => point.join(' ')).join(' ')}`,
    head: arrowHead(base, tip),
  };
}

function arrowHead([baseX, baseY]: Point, [tipX, tipY]: Point): string {
  const length = Math.hypot(tipX - baseX, tipY - baseY) || 1;
  const [acrossX, acrossY] = [(-(tipY - baseY) / length) * HALF_WIDTH, ((tipX - baseX) / length) * HALF_WIDTH];
  const corners: readonly Point[] = [
    [tipX, tipY],
    [baseX + acrossX, baseY + acrossY],
    [baseX - acrossX, baseY - acrossY],
  ];
  return corners.map((corner) => corner.map((coordinate) => Math.round(coordinate * 10) / 10).join(',')).join(' ');
}
