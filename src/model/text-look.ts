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

/** All by which a text is looked at but the text itself. */
export interface LookGrounds extends AboutText {
  /** What the tool writes for the citations in it that have no words of their own, in the order of `nameless` in its outline. */
  readonly words: readonly string[];
}

/** Looks at a text while it is at hand, with the words of its citations written. */
export type LookAtText = (edition: Edition, grounds: LookGrounds) => TextLook;
