import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Face } from './faces-for.ts';

const FAMILY = 'Source Serif 4';
const { resolve } = createRequire(import.meta.url);

/** A drawing, and the size of its picture. */
export interface Drawing {
  readonly svg: string;
  /** In pixels; the height follows from the drawing. */
  readonly width: number;
  /** The parts of the bundled face that its words need. */
  readonly faces: readonly Face[];
}

let ready: Promise<void> | undefined;

/** The drawing as a PNG: the same bytes on every machine, for no font of the machine is used. */
export async function renderDrawing({ svg, width, faces }: Drawing): Promise<Uint8Array> {
  // A server that starts anew in one process finds the program there. Where it is not, the next line but one says so.
  ready ??= initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm'))).catch(() => undefined);
  await ready;
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontBuffers: faces.map(readFace), defaultFontFamily: FAMILY, serifFamily: FAMILY },
  });
  const image = drawing.render();
  const picture = Uint8Array.from(image.asPng());
  image.free();
  drawing.free();
  return picture;
}

function readFace(face: Face): Uint8Array {
  return readFileSync(resolve(`@fontsource/source-serif-4/files/source-serif-4-${face}-600-normal.woff2`));
}
