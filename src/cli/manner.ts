import { type Manner, PLAIN } from '../reports/manner.ts';
import type { Surroundings } from './command.ts';

const NARROWEST = 40;
const WIDEST = 120;

/**
 * How to show text on stdout. `NO_COLOR` asks for plain text and wins; `FORCE_COLOR` asks for colours; else there are colours
 * at a terminal alone that can show them, and never in CI.
 */
export function mannerOf({
  environment,
  isTerminal,
  columns,
}: Pick<Surroundings, 'environment' | 'isTerminal' | 'columns'>): Manner {
  // A terminal that does not know its size says nought.
  const width =
    isTerminal && columns !== undefined && columns > 0 ? Math.min(WIDEST, Math.max(NARROWEST, columns)) : PLAIN.width;
  const { NO_COLOR, FORCE_COLOR, CI, TERM } = environment;
  const isAble = isTerminal && TERM !== 'dumb' && (CI === undefined || CI === '' || CI === 'false');
  const isPlain = NO_COLOR !== undefined && NO_COLOR !== '';
  const isRich = !isPlain && (isForced(FORCE_COLOR) ?? isAble);
  return { isColoured: isRich, isDrawn: isRich, width };
}

/** `0` and `false` forbid colours, all else asks for them. Undefined where nothing is said. */
function isForced(value: string | undefined): boolean | undefined {
  if (value === undefined || value === '') return undefined;
  return value !== '0' && value !== 'false';
}
