import type { SourceFinding } from '../../model/finding.ts';
import type { Source } from '../../model/place.ts';
import type { Waiver } from '../../model/waiver.ts';
import { readDates } from './dates.ts';
import { textAt } from './fields.ts';

type Entry = Readonly<Record<string, unknown>>;

/** The waivers from the sound entries of their file. */
export function constructWaivers(
  entries: readonly (Entry | undefined)[],
  source: Source,
): {
  readonly waivers: readonly Waiver[];
  readonly findings: readonly SourceFinding[];
} {
  const read = entries.map((entry, index) => constructWaiver(entry ?? {}, `/${index}`, source));
  return {
    waivers: read.flatMap(({ waiver }) => waiver ?? []),
    findings: read.flatMap(({ findings }) => findings),
  };
}

function constructWaiver(
  entry: Entry,
  pointer: string,
  source: Source,
): {
  readonly waiver: Waiver | undefined;
  readonly findings: readonly SourceFinding[];
} {
  const { dates, findings } = readDates(entry, ['until'], source, pointer);
  const [rule, at, reason, until] = [
    textAt(entry, 'rule'),
    textAt(entry, 'at'),
    textAt(entry, 'reason'),
    dates['until'],
  ];
  if (rule === undefined || at === undefined || reason === undefined || until === undefined)
    return { waiver: undefined, findings };
  if (until === 'undetermined')
    return {
      waiver: undefined,
      findings: [...findings, endlessWaiver(pointer, source)],
    };
  return {
    waiver: {
      rule,
      at,
      reason,
      grantedBy: textAt(entry, 'granted-by'),
      until,
      pointer,
      source,
    },
    findings,
  };
}

function endlessWaiver(pointer: string, source: Source): SourceFinding {
  return {
    rule: 'date-format',
    place: source.valueAt(`${pointer}/until`),
    message: 'A waiver needs a last day.',
    help: 'Write the day until which it holds, year first: 2027-03-31.',
  };
}
