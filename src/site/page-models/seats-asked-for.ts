import type { Body, Representation } from '../../model/body.ts';
import type { CheckedConstitution } from '../../model/constitution.ts';
import type { Linker } from '../addresses.ts';
import { bodyLink } from './body-link.ts';
import { isOfDraft, resolutionAddress, resolutionWords } from './citations.ts';
import type { Link } from './link.ts';

/** That each body of a kind is to be represented on another. */
export interface SeatsAskedFor {
  /** Who may sit for it, such as `chair or vice-chair`; undefined where anybody may. */
  readonly by: string | undefined;
  /** Such as `thematic group`. */
  readonly kind: string;
  readonly bodies: readonly Link[];
  /** The provision that asks for it. */
  readonly mandate: (Link & { readonly isOfDraft: boolean }) | undefined;
}

/** Whose seats a body must have, by its own entry. */
export function seatsAskedFor(constitution: CheckedConstitution, body: Body, link: Linker): readonly SeatsAskedFor[] {
  return body.represents.map((asked) => ({
    by: asked.by.length === 0 ? undefined : asked.by.map((role) => role.replaceAll('-', ' ')).join(' or '),
    kind: asked.kind.replaceAll('-', ' '),
    bodies: constitution.bodies
      .filter((other) => other.kind === asked.kind && other !== body)
      .map((other) => bodyLink(other, link)),
    mandate: mandateOf(constitution, asked, link),
  }));
}

/** The bodies on which a body is to have a seat. */
export function seatsDueTo({ bodies }: CheckedConstitution, { id, kind }: Body, link: Linker): readonly Link[] {
  return bodies
    .filter((other) => other.id !== id && other.represents.some((asked) => asked.kind === kind))
    .map((other) => bodyLink(other, link));
}

function mandateOf(
  constitution: CheckedConstitution,
  { mandate }: Representation,
  link: Linker,
): SeatsAskedFor['mandate'] {
  if (mandate === undefined) return undefined;
  const resolution = constitution.resolve(mandate);
  const address = resolutionAddress(resolution);
  if (address === undefined) return undefined;
  return {
    text: resolutionWords(resolution, undefined) ?? mandate,
    href: link(address),
    isOfDraft: isOfDraft(resolution, undefined),
  };
}
