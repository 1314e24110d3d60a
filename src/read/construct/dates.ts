import type { SourceFinding } from '../../model/finding.ts';
import type { Source } from '../../model/place.ts';
import { dateFault } from '../../model/plain-date.ts';
import { textAt } from './fields.ts';

type Entry = Readonly<Record<string, unknown>>;

/** The dates at these keys that are sound, and a finding for each that is not. `pointer` leads to the entry. */
export function readDates(
  entry: Entry,
  keys: readonly string[],
  source: Source,
  pointer = '',
): {
  readonly dates: Readonly<Record<string, string>>;
  readonly findings: readonly SourceFinding[];
} {
  const written = keys.flatMap((key) => {
    const text = textAt(entry, key);
    return text === undefined ? [] : [{ key, text, fault: dateFault(text) }];
  });
  const sound = written.filter(({ fault }) => fault === undefined).map(({ key, text }) => [key, text] as const);
  const findings = written.flatMap(({ key, text, fault }) =>
    fault === undefined ? [] : [dateFinding(fault, text, `${pointer}/${key}`, source)],
  );
  return { dates: Object.fromEntries(sound), findings };
}

function dateFinding(fault: 'form' | 'calendar', text: string, pointer: string, source: Source): SourceFinding {
  const place = source.valueAt(pointer);
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  if (fault === 'calendar') {
    return {
      rule: 'date-impossible',
      place,
      message: `“${shown}” is not in the calendar.`,
      help: 'Check the month and the day.',
    };
  }
  return {
    rule: 'date-format',
    place,
    message: `“${shown}” is not written as a date.`,
    help: 'Write the year first: 2026-03-12, or 2026-03, or 2026, or the word “undetermined”.',
  };
}
