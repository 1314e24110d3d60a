import type { Severity } from './finding.ts';
import type { Source } from './place.ts';

/** A place on a body. */
export interface Seat {
  readonly id: string;
  readonly role: string | undefined;
  /** Who or what fills it, in words. */
  readonly holder: string | undefined;
  /** The body that the holder sits for. */
  readonly sitsFor: string | undefined;
  /** The role that the holder has there. */
  readonly as: string | undefined;
}

/** What a body asks of its own membership: a seat for each body of a kind. */
export interface Representation {
  readonly kind: string;
  /** Roles any of which will do. */
  readonly by: readonly string[];
  readonly mandate: string | undefined;
  readonly severity: Severity;
}

/** A group that the documents constitute. */
export interface Body {
  readonly id: string;
  readonly name: string;
  readonly shortName: string | undefined;
  readonly kind: string | undefined;
  readonly function: string | undefined;
  /** The provision that constitutes it, as a citation. */
  readonly constitutedBy: string | undefined;
  readonly reportsTo: readonly string[];
  readonly scrutinises: readonly string[];
  readonly commissions: readonly string[];
  readonly represents: readonly Representation[];
  readonly seats: readonly Seat[];
  readonly isIllustrative: boolean;
  readonly source: Source;
}

/** The ways in which one body stands to another. */
export const RELATIONS = ['reportsTo', 'scrutinises', 'commissions'] as const;
