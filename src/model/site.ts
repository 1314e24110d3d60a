import type { AccessibilityStatement } from './accessibility-statement.ts';
import type { Source } from './place.ts';
import type { Theme } from './theme.ts';

/** The organisation whose documents these are, and where they are published. */
export interface Site {
  readonly name: string;
  readonly shortName: string;
  /** BCP 47. */
  readonly language: string;
  readonly locality: string | undefined;
  /** IANA. */
  readonly timeZone: string;
  /** The address of the home page, ending in a slash; a slash alone where the content gives none that is sound, which closes the gate. */
  readonly url: string;
  readonly repository: string | undefined;
  /** The branch of the repository from which the site is published. */
  readonly branch: string;
  readonly contact: string | undefined;
  readonly tagline: string | undefined;
  /** The document whose sections the home page opens with. */
  readonly homePurpose: string | undefined;
  readonly theme: Theme;
  /** Undefined where the organisation has made none. */
  readonly accessibility: AccessibilityStatement | undefined;
  readonly source: Source;
}
