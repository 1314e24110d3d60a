import type { Decision } from '../../model/decision.ts';
import type { SourceFinding } from '../../model/finding.ts';
import type { Source } from '../../model/place.ts';
import { readDates } from './dates.ts';
import { integerAt, recordAt, textAt, textsAt } from './fields.ts';

type Entry = Readonly<Record<string, unknown>>;

/** A decision from the sound part of its file. Its id is the name of the file. */
export function constructDecision(
  id: string,
  entry: Entry,
  source: Source,
): {
  readonly decision: Decision;
  readonly findings: readonly SourceFinding[];
} {
  const { dates, findings } = readDates(entry, ['date'], source);
  const votes = recordAt(entry, 'votes');
  const decision: Decision = {
    id,
    body: textAt(entry, 'body') ?? '',
    date: dates['date'] ?? 'undetermined',
    power: textAt(entry, 'power'),
    minute: textAt(entry, 'minute'),
    procedure: textAt(entry, 'procedure'),
    present: integerAt(entry, 'present'),
    votes: votes === undefined ? undefined : countVotes(votes),
    adopts: textsAt(entry, 'adopts'),
    corrects: textsAt(entry, 'corrects'),
    repeals: textsAt(entry, 'repeals'),
    source,
  };
  return { decision, findings };
}

function countVotes(votes: Entry): Decision['votes'] {
  const count = (key: string) => integerAt(votes, key) ?? 0;
  return {
    for: count('for'),
    against: count('against'),
    abstained: count('abstained'),
  };
}
