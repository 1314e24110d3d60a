import { isFullDate } from '../model/plain-date.ts';
import type { CheckOptions } from '../pipeline/check-folder.ts';
import { CannotRun, type Surroundings } from './command.ts';

/** The day that a command is about: `--on`, else `SOURCE_DATE_EPOCH`, else the clock in the site's time zone. */
export function readDay(written: string | undefined, { environment, now }: Surroundings): CheckOptions['on'] {
  if (written !== undefined) {
    if (isFullDate(written)) return written;
    throw new CannotRun(`“${written}” is not a day: write --on 2026-03-12.`);
  }
  const epoch = environment['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return (timeZone) => dayIn(timeZone, now());
  if (!/^\d{1,12}$/.test(epoch)) throw new CannotRun('SOURCE_DATE_EPOCH is not a number of seconds.');
  return (timeZone) => dayIn(timeZone, new Date(Number(epoch) * 1000));
}

function dayIn(timeZone: string, moment: Date): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(moment);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
