import type { Constitution, DatedEdition, Document } from '../model/constitution.ts';
import { namesOf } from '../model/names-of.ts';
import { settleUpholding } from '../model/settle-upholding.ts';
import { parseTarget } from '../model/target.ts';
import type { Changes } from '../pipeline/organisation-files.ts';
import { MANDATES_PATH } from './content-paths.ts';
import { type Drafting, edited } from './drafting.ts';
import { setWords } from './yaml/set-value.ts';

/**
 * Once an edition counts, an entry of the mandates without an edition speaks of it, and beside an entry that was written for
 * it that would be one too many. Such an entry is pinned to the edition of which it speaks today.
 */
export function pinMandates(
  drafting: Drafting,
  changes: Changes,
  adopted: { readonly document: Document; readonly edition: DatedEdition },
): Changes {
  let pinned = changes;
  for (const { pointer, words } of doubled(drafting.constitution, adopted)) {
    pinned = edited(drafting, pinned, {
      path: MANDATES_PATH,
      edit: (file) => setWords(file, `${pointer}/provision`, words),
    });
  }
  return pinned;
}

function doubled(
  constitution: Constitution,
  { document, edition }: { readonly document: Document; readonly edition: DatedEdition },
): readonly { readonly pointer: string; readonly words: string }[] {
  const names = namesOf(document);
  const own = constitution.upholdings.flatMap((upholding) => {
    const target = parseTarget(upholding.provision);
    return target?.to === 'document' && names.includes(target.document) ? [{ upholding, target }] : [];
  });
  const written = own.filter(({ target }) => target.edition === edition.number);
  return own.flatMap(({ upholding, target }) => {
    const isDoubled =
      target.edition === undefined && written.some((other) => other.target.provision === target.provision);
    const settled = isDoubled ? settleUpholding(upholding.provision, constitution) : undefined;
    if (settled?.to !== 'text' || settled.edition.number === edition.number) return [];
    const [name = '', provision] = upholding.provision.split('#');
    const words = `${name}@${settled.edition.number}${provision === undefined ? '' : `#${provision}`}`;
    return [{ pointer: upholding.pointer, words }];
  });
}
