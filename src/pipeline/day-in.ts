/** Gives the day, `YYYY-MM-DD`, in a time zone (IANA). */
export type DayIn = (timeZone: string) => string;

/** The day of a moment, wherever one stands. */
export function dayOf(moment: Date): DayIn {
  return (timeZone) => {
    const written = { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' } as const;
    const parts = new Intl.DateTimeFormat('en-GB', written).formatToParts(moment);
    const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
    return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
  };
}

/** The moment that `SOURCE_DATE_EPOCH` names, in seconds since 1970. Undefined where it is not a number of seconds. */
export function momentOfEpoch(epoch: string): Date | undefined {
  return /^\d{1,12}$/.test(epoch) ? new Date(Number(epoch) * 1000) : undefined;
}
