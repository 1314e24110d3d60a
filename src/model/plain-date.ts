const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const LAST_DAY = '9999-12-31';
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * A calendar date of which the day, or the month and the day, may be unknown: `YYYY`, `YYYY-MM`
 * or `YYYY-MM-DD` (ISO 8601, proleptic Gregorian), or the word `undetermined`.
 */
export type PartialDate = string;

/** What is wrong with the text of a date, or undefined where it is sound. */
export function dateFault(text: string): 'form' | 'calendar' | undefined {
  if (text === 'undetermined') return undefined;
  const match = PARTIAL_DATE.exec(text);
  if (match === null) return 'form';
  const [, year = '', month, day] = match;
  if (Number(year) < 1) return 'calendar';
  if (month === undefined) return undefined;
  if (Number(month) < 1 || Number(month) > 12) return 'calendar';
  if (day === undefined) return undefined;
  return Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month)) ? undefined : 'calendar';
}

/** True for a sound date that names its day. */
export function isFullDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dateFault(text) === undefined;
}

/** The first day that a date can mean, `YYYY-MM-DD`; `undetermined` comes before every other. */
export function firstDay(date: PartialDate): string {
  if (date === 'undetermined') return '0000-00-00';
  return (
    `${date}-01-01`.slice(0, 4) +
    (date.length > 4 ? date.slice(4, 7) : '-01') +
    (date.length > 7 ? date.slice(7) : '-01')
  );
}

/** The last day that a date can mean, `YYYY-MM-DD`. */
export function lastDay(date: PartialDate): string {
  if (date === 'undetermined') return LAST_DAY;
  const year = date.slice(0, 4);
  const month = date.length > 4 ? date.slice(5, 7) : '12';
  if (date.length > 7) return date;
  return `${year}-${month}-${String(daysInMonth(Number(year), Number(month))).padStart(2, '0')}`;
}

/** The day after a full date, `YYYY-MM-DD`; undefined after the last that can be written so. */
export function dayAfter(day: string): string | undefined {
  if (day >= LAST_DAY) return undefined;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (date < daysInMonth(year, month)) return written(year, month, date + 1);
  return month < 12 ? written(year, month + 1, 1) : written(year + 1, 1, 1);
}

/** True where one date is before another, whatever their unknown parts turn out to be. */
export function isSurelyBefore(one: PartialDate, other: PartialDate): boolean {
  if (one === 'undetermined' || other === 'undetermined') return false;
  return lastDay(one) < firstDay(other);
}

/** The date in words, as read in Britain: `12 March 2026`, `March 2026`, `2026`. */
export function dateInWords(date: PartialDate): string {
  if (date === 'undetermined') return 'a date that is not recorded';
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

function written(year: number, month: number, date: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
}

function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}
