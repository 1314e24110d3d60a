import type { Edition } from '../../model/edition.ts';
import { citationsIn, type Phrasing } from '../../model/phrasing.ts';
import { quote } from '../quote.ts';

/** What became of a citation that leads elsewhere now; undefined where none does. A link more or less is no change. */
export function changedCitation(
  before: readonly Phrasing[],
  after: readonly Phrasing[],
  { document }: Pick<Edition, 'document'>,
): string | undefined {
  const [old, current] = [targetsIn(before, document), targetsIn(after, document)];
  const gone = old.find((target) => !current.includes(target));
  const come = current.find((target) => !old.includes(target));
  return gone === undefined || come === undefined ? undefined : `the citation ${quote(gone)} is now ${quote(come)}`;
}

/** `rules#quorum` inside the rules is what `#quorum` is. */
function targetsIn(phrasing: readonly Phrasing[], document: string): readonly string[] {
  return citationsIn(phrasing).map(({ written }) =>
    written.startsWith(`${document}#`) ? written.slice(document.length) : written,
  );
}
