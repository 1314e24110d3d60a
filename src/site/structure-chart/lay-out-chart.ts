import { Graphviz } from '@hpcc-js/wasm-graphviz';
import type { Body } from '../../model/body.ts';
import type { SizedBox } from './box-of-body.ts';
import { boxOfBody, equallyHigh } from './box-of-body.ts';
import type { Spline } from './draw-spline.ts';
import { drawSpline, parseSpline } from './draw-spline.ts';
import type { BodyRelation } from './relations-between.ts';
import { relationsBetween } from './relations-between.ts';
import type { ChartArrow, ChartBox, StructureChart } from './structure-chart.ts';

const POINTS_IN_INCH = 72;
const MARGIN = 8;

/** Lays out the bodies and the arrows between them. The same bodies always give the same chart. */
export async function layOutChart(bodies: readonly Body[]): Promise<StructureChart> {
  if (bodies.length === 0) return { width: 0, height: 0, boxes: [], arrows: [] };
  const graphviz = await Graphviz.load();
  const boxes = equallyHigh(bodies.map(boxOfBody));
  const relations = relationsBetween(bodies);
  const layout = readLayout(graphviz.layout(dotSource(bodies, boxes, relations), 'json', 'dot'));
  return {
    width: layout.width + 2 * MARGIN,
    height: layout.height + 2 * MARGIN,
    boxes: boxes.map((box, index) => placed(box, layout.boxes.get(`box${index}`) ?? [0, 0])),
    arrows: relations.map((relation, index) => drawn(relation, layout.arrows.get(`arrow${index}`))),
  };
}

// No word of the organisation's goes into the source, so none can be taken for a command.
function dotSource(bodies: readonly Body[], boxes: readonly SizedBox[], relations: readonly BodyRelation[]): string {
  const nameOf = new Map(bodies.map(({ id }, index) => [id, `box${index}`]));
  const nodes = boxes.map(
    ({ width, height }, index) => `box${index} [width=${width / POINTS_IN_INCH} height=${height / POINTS_IN_INCH}]`,
  );
  const edges = relations.map(({ from, to, relation }, index) => {
    const [one, other] = [nameOf.get(from) ?? '', nameOf.get(to) ?? ''];
    // The body above comes first, so that reports run up the page.
    const ends = relation === 'reports to' ? `${other} -> ${one} [dir=back` : `${one} -> ${other} [dir=forward`;
    const isLevel = relation === 'scrutinises' ? ' constraint=false' : '';
    // The spaces keep the words off the line.
    return `${ends} id="arrow${index}" label="   ${relation}   "${isLevel}]`;
  });
  const settings = [
    'graph [rankdir=TB nodesep=0.3 ranksep=0.6 splines=true]',
    'node [shape=box fixedsize=true label=""]',
    'edge [fontname="Helvetica" fontsize=13 arrowsize=0.9]',
  ];
  return `digraph structure { ${[...settings, ...nodes, ...edges].join('; ')} }`;
}

interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<string, readonly [number, number]>;
  readonly arrows: ReadonlyMap<
    string,
    { readonly spline: Spline; readonly label: readonly [number, number] | undefined }
  >;
}

interface GraphvizJson {
  readonly bb: string;
  readonly objects?: readonly { readonly name: string; readonly pos: string }[];
  readonly edges?: readonly { readonly id: string; readonly pos: string; readonly lp?: string }[];
}

function readLayout(json: string): Layout {
  // The cast is true: these keys are what Graphviz documents for its `json` format.
  const { bb, objects = [], edges = [] } = JSON.parse(json) as GraphvizJson;
  const [, , width = 0, height = 0] = bb.split(',').map(Number);
  const turned = (point: string): [number, number] => {
    const [x = 0, y = 0] = point.split(',').map(Number);
    return [round(x + MARGIN), round(height - y + MARGIN)];
  };
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    boxes: new Map(objects.map(({ name, pos }) => [name, turned(pos)])),
    arrows: new Map(
      edges.map(({ id, pos, lp }) => [
        id,
        { spline: parseSpline(pos, turned), label: lp === undefined ? undefined : turned(lp) },
      ]),
    ),
  };
}

function placed(
  { width, height, name, function: words, ...box }: SizedBox,
  [x, y]: readonly [number, number],
): ChartBox {
  const [left, top] = [round(x - width / 2), round(y - height / 2)];
  const lower = (line: SizedBox['name'][number]) => ({ ...line, y: round(line.y + top) });
  return { ...box, left, top, width, height, name: name.map(lower), function: words.map(lower) };
}

function drawn(
  relation: BodyRelation,
  arrow: { spline: Spline; label: readonly [number, number] | undefined } | undefined,
): ChartArrow {
  if (arrow === undefined) return { ...relation, path: '', head: '', label: undefined };
  const [x, y] = arrow.label ?? [0, 0];
  return { ...relation, ...drawSpline(arrow.spline), label: arrow.label === undefined ? undefined : { x, y } };
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
