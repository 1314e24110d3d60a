import type { Constitution, DatedEdition, Document } from '../../model/constitution.ts';
import { editionAddress, provisionAddress } from '../../model/edition.ts';
import type { Finding } from '../../model/finding.ts';
import type { ConstitutionRule } from '../../model/rule.ts';
import { quote } from '../quote.ts';
import { changedNumbers } from './changed-numbers.ts';
import { pairClauses } from './pair-clauses.ts';
import { weightyWords } from './weighty-words.ts';

/** An edition that says that it changes the writing alone leaves what binds as it was. */
export const changeEditorial: ConstitutionRule = {
  id: 'change-editorial',
  summary:
    'A change that is marked editorial leaves numbers, duties, defined terms and the set of clauses as they were.',
  scope: 'constitution',
  check: function* (constitution: Constitution) {
    for (const document of constitution.documents) {
      for (const edition of document.editions) {
        const before = editionBefore(document, edition);
        if (edition.change === 'editorial' && before !== undefined) yield* judge(before, edition, constitution);
      }
    }
  },
};

/** What the edition is to follow: the last text before it that was adopted, else the last before it. */
function editionBefore({ editions }: Document, edition: DatedEdition): DatedEdition | undefined {
  const earlier = editions.filter(({ number }) => number < edition.number);
  return earlier.findLast(({ status }) => status === 'adopted') ?? earlier.at(-1);
}

function* judge(before: DatedEdition, after: DatedEdition, { terms }: Constitution): Iterable<Finding> {
  const help = `If this is meant, write \`change: substantive\`. If not, write it as edition ${before.number} has it.`;
  for (const { place, message } of changedNumbers(before, after))
    yield { place, at: editionAddress(after), message, help };
  const { pairs, deleted, inserted } = pairClauses(before, after);
  for (const clause of inserted) {
    const message = `The change is marked editorial, and this clause is new: ${quote(clause.words)}.`;
    yield { place: clause.place, at: provisionAddress(after, clause.id), message, help };
  }
  for (const clause of deleted) {
    const message = `The change is marked editorial, and a clause is gone: ${quote(clause.words)}.`;
    const related = [{ place: clause.place, message: `Edition ${before.number} has it here.` }];
    yield { place: after.source.valueAt('/change'), at: editionAddress(after), message, help, related };
  }
  for (const [old, clause] of pairs) {
    const difference = weightyWords(old.words, clause.words, terms);
    if (difference === undefined) continue;
    const related = [{ place: old.place, message: `This is how edition ${before.number} has it.` }];
    const message = `The change is marked editorial, and ${difference} here.`;
    yield { place: clause.place, at: provisionAddress(after, clause.id), message, help, related };
  }
}
