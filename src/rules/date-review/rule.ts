import type { Constitution } from '../../model/constitution.ts';
import type { Finding } from '../../model/finding.ts';
import { dateInWords, firstDay } from '../../model/plain-date.ts';
import type { ConstitutionRule } from '../../model/rule.ts';
import { onDate } from '../../model/status/status-title.ts';

/** An accessibility statement is held against the site once a year. Source: Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018, regulation 8(1): “keep that statement under regular review”. */
export const dateReview: ConstitutionRule = {
  id: 'date-review',
  summary: 'The accessibility statement was reviewed in the last year.',
  scope: 'constitution',
  check: function* ({ site, day }: Constitution): Iterable<Finding> {
    const reviewed = site.accessibility?.reviewed;
    if (reviewed === undefined) return;
    const place = site.source.valueAt('/accessibility/reviewed');
    if (firstDay(reviewed) > day)
      yield {
        place,
        message: `The accessibility statement says that it was reviewed${onDate(reviewed)}, which is still to come.`,
        help: 'Write the day on which somebody last held the statement against the site.',
        gist: 'A review still to come',
      };
    if (firstDay(reviewed) < aYearBefore(day))
      yield {
        place,
        message: `The accessibility statement was last reviewed on ${dateInWords(reviewed)}, more than a year ago.`,
        help: 'Hold the statement against the site, correct what is no longer true, and write the day here.',
        gist: 'Review overdue',
      };
  },
};

/** The same day of the year before. Of a leap day it is a day that sorts before 1 March. */
function aYearBefore(day: string): string {
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
}
