import type { Edition } from './edition.ts';
import type { SourceFinding } from './finding.ts';
import type { Kind } from './kind.ts';
import type { JudgedEdition } from './rule.ts';

/** What can be said of a text by itself, so that it need not be read once more. */
export interface TextLook {
  /** The template by which it was judged. */
  readonly kind: Kind;
  /** What the rules about one edition have against it. */
  readonly findings: readonly SourceFinding[];
  /** What a seal would hold; undefined where the text is not adopted. */
  readonly fingerprint: string | undefined;
}

/** What has to be known to judge a text. */
export type AboutText = Pick<JudgedEdition, 'document' | 'kind' | 'names'>;

/** Looks at a text while it is at hand, with the words of its citations written. */
export type LookAtText = (edition: Edition, about: AboutText) => TextLook;
