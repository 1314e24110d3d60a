import { isFullDate } from '../model/plain-date.ts';
import type { CheckOptions } from '../pipeline/check-folder.ts';
import { dayOf, momentOfEpoch } from '../pipeline/day-in.ts';
import { type Call, CannotRun, type Surroundings } from './command.ts';

/** The day that a command is about: `--on` or `--as-of`, else `SOURCE_DATE_EPOCH`, else the clock in the site's time zone. */
export function readDay(options: Call['options'], { environment, now }: Surroundings): CheckOptions['on'] {
  const { on, 'as-of': asOf } = options;
  if (on !== undefined && asOf !== undefined) throw new CannotRun('Give --on or --as-of, and not both.');
  const written = on ?? asOf;
  if (written !== undefined) {
    if (isFullDate(written)) return written;
    throw new CannotRun(`“${written}” is not a day: write --${on === undefined ? 'as-of' : 'on'} 2026-03-12.`);
  }
  const epoch = environment['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return dayOf(now());
  const moment = momentOfEpoch(epoch);
  if (moment === undefined) throw new CannotRun('SOURCE_DATE_EPOCH is not a number of seconds.');
  return dayOf(moment);
}
