/** Gives the day, `YYYY-MM-DD`, of a moment in a time zone (IANA). */
export type DayIn = (timeZone: string) => string;

/** The day to build for: that of `SOURCE_DATE_EPOCH` (seconds since 1970) where it is set, else that of the clock. */
export function dayOfBuild(epoch: string | undefined, now: Date): DayIn {
  const moment = epoch !== undefined && /^\d{1,12}$/.test(epoch) ? new Date(Number(epoch) * 1000) : now;
  return (timeZone) => {
    const parts = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }).formatToParts(moment);
    const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
    return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
  };
}
