import type { SourceFinding } from '../../model/finding.ts';
import type { Source } from '../../model/place.ts';
import type { YamlRange } from './yaml-ranges.ts';

const LONGEST_QUOTE = 60;
const BLANK = /[ \t]/;
const PROSE = /^\/provisions\/.*\/(?:text|lead-in|heading)$/;

/**
 * A finding for a scalar without quotation marks that ends before ` #`, since YAML takes what follows for a remark.
 * In the provisions of a text any such remark counts; elsewhere only one that reads on, as in `item #3`.
 */
export function lostWords(
  value: string,
  pointer: string,
  range: YamlRange | undefined,
  source: Source,
  offset: number,
): SourceFinding[] {
  if (range?.style !== 'plain' || range.start === range.end) return [];
  const end = range.end + offset;
  if (!BLANK.test(source.text.charAt(end))) return [];
  const rest = source.text.slice(end).split('\n', 1)[0] ?? '';
  const isLost = PROSE.test(pointer) ? /^[ \t]+#/.test(rest) : /^ #[^\s#]/.test(rest);
  if (!isLost) return [];
  const shown = value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value;
  return [
    {
      rule: 'text-yaml-plain',
      place: source.valueAt(pointer),
      message: `The text “${shown}” ends before “ #”, and the words behind it are lost.`,
      help: 'Put the whole text in quotation marks. If the words behind # are a remark of yours, move them to a line of their own.',
    },
  ];
}
