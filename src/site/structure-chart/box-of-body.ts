import type { Body } from '../../model/body.ts';
import type { ChartBox, ChartLine } from './structure-chart.ts';
import { wrapWords } from './wrap-words.ts';

const WIDTH = 196;
const PADDING = 12;
const NAME = { longest: 20, height: 20 };
const FUNCTION = { longest: 28, height: 16 };
const MOST_LINES = 5;

/** A body as a box that has no place yet: the base lines count from its top. */
export type SizedBox = Omit<ChartBox, 'left' | 'top'>;

/** How large a body's box is, and how its words stand in it. */
export function boxOfBody({ id, name, function: words = '', isIllustrative }: Body): SizedBox {
  const nameLines = shortened(wrapWords(name, NAME.longest));
  const functionLines = shortened(wrapWords(words, FUNCTION.longest));
  const gap = functionLines.length === 0 ? 0 : 4;
  const nameHeight = nameLines.length * NAME.height;
  return {
    body: id,
    width: WIDTH,
    height: 2 * PADDING + nameHeight + gap + functionLines.length * FUNCTION.height,
    name: nameLines.map((text, index) => ({ text, y: PADDING + (index + 0.75) * NAME.height })),
    function: functionLines.map((text, index) => ({
      text,
      y: PADDING + nameHeight + gap + (index + 0.75) * FUNCTION.height,
    })),
    isIllustrative,
  };
}

/** The boxes, all as high as the highest, with their words in the middle. */
export function equallyHigh(boxes: readonly SizedBox[]): readonly SizedBox[] {
  const height = Math.max(...boxes.map((box) => box.height));
  return boxes.map((box) => {
    const down = (line: ChartLine) => ({ ...line, y: line.y + (height - box.height) / 2 });
    return { ...box, height, name: box.name.map(down), function: box.function.map(down) };
  });
}

function shortened(lines: readonly string[]): readonly string[] {
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]} …`];
}
