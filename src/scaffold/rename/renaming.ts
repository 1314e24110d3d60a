import { parseTarget } from '../../model/target.ts';

/** A permanent name that becomes another. */
export type Renaming =
  | { readonly what: 'document' | 'body' | 'term'; readonly from: string; readonly to: string }
  | ProvisionRenaming;

/** A provision that gets another id in some editions of its document. */
export interface ProvisionRenaming {
  readonly what: 'provision';
  /** The id of the document, and the ids that it had. */
  readonly names: readonly string[];
  readonly from: string;
  readonly to: string;
  /** The editions in which the id changes. */
  readonly editions: readonly number[];
  /** True where no other edition has the id, so that unpinned citations follow. */
  readonly isEverywhere: boolean;
}

/** The edition in which a citation stands. */
export interface Standpoint {
  readonly document: string;
  readonly number: number;
}

/** The citation after the renaming; undefined where it cites something else. */
export function renamedCitation(written: string, renaming: Renaming, from?: Standpoint): string | undefined {
  const target = parseTarget(written);
  if (target === undefined) return undefined;
  if (target.to === 'body' || target.to === 'term') {
    return target.to === renaming.what && target.id === renaming.from ? `${target.to}:${renaming.to}` : undefined;
  }
  if (renaming.what === 'document') {
    const isIt = target.to === 'document' && target.document === renaming.from;
    return isIt ? renaming.to + written.slice(renaming.from.length) : undefined;
  }
  if (renaming.what !== 'provision' || target.provision !== renaming.from) return undefined;
  const isIt = target.to === 'own-provision' ? isOwn(renaming, from) : isCited(renaming, target);
  return isIt ? `${written.slice(0, written.indexOf('#'))}#${renaming.to}` : undefined;
}

/** True for an edition in which the id of the provision changes. */
export function isOwn({ names, editions }: ProvisionRenaming, from: Standpoint | undefined): boolean {
  return from !== undefined && names.includes(from.document) && editions.includes(from.number);
}

function isCited(
  { names, editions, isEverywhere }: ProvisionRenaming,
  { document, edition }: { readonly document: string; readonly edition?: number },
): boolean {
  return names.includes(document) && (edition === undefined ? isEverywhere : editions.includes(edition));
}
