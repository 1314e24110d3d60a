import { citedProvision } from './cited-provision.ts';
import type { Constitution, DatedEdition, Document, LeadsNowhere, Resolution } from './constitution.ts';
import { documentWithId } from './constitution.ts';
import { editionAddress } from './edition.ts';
import type { Provision } from './provision.ts';
import { parseTarget } from './target.ts';

/** The text that an entry of `mandates.yml` speaks of. */
export type SettledUpholding =
  /** Where there is no provision, the entry speaks of the whole edition. */
  | { readonly to: 'text'; readonly edition: DatedEdition; readonly provision: Provision | undefined }
  /** Written without an edition, and held by none that the entry could mean: `edition` is the one that does hold it. */
  | { readonly to: 'other-edition'; readonly edition: DatedEdition; readonly movedTo: string | undefined }
  | { readonly to: 'no-text' }
  | LeadsNowhere;

/**
 * Follows the provision of an entry. Without an edition it means the one in force; where nothing is in force,
 * the last that was adopted. A draft or a proposal is meant only where the entry names its edition.
 */
export function settleUpholding(
  written: string,
  constitution: Pick<Constitution, 'documents' | 'resolve'>,
): SettledUpholding {
  const target = parseTarget(written);
  const found = constitution.resolve(written);
  if (target?.to !== 'document' || target.edition !== undefined) return settled(found);
  const document = documentWithId(constitution, target.document);
  const meant = document && editionMeant(document);
  if (document === undefined) return settled(found);
  const ending = target.provision === undefined ? '' : `#${target.provision}`;
  const inMeant = meant && constitution.resolve(editionAddress(meant) + ending);
  if (inMeant !== undefined && inMeant.to !== 'nothing') return settled(inMeant);
  const holding = found.to === 'provision' ? found.edition : document.editions.at(-1);
  if (found.to === 'nothing' || holding === undefined) return settled(found);
  return { to: 'other-edition', edition: holding, movedTo: inMeant?.removedTo };
}

function editionMeant({ inForce, editions }: Document): DatedEdition | undefined {
  return inForce ?? editions.findLast(({ status }) => status === 'adopted');
}

function settled(resolution: Resolution): SettledUpholding {
  switch (resolution.to) {
    case 'provision':
      return { to: 'text', edition: resolution.edition, provision: citedProvision(resolution) };
    case 'document':
      return resolution.edition === undefined
        ? { to: 'nothing', near: undefined, removedTo: undefined }
        : { to: 'text', edition: resolution.edition, provision: undefined };
    case 'nothing':
      return resolution;
    default:
      return { to: 'no-text' };
  }
}
