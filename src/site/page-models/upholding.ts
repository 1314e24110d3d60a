import type { CoverageState, Said } from '../../model/coverage.ts';
import type { Linker } from '../addresses.ts';
import { addresses } from '../addresses.ts';
import type { Link } from './link.ts';

/** What the public reads of how a provision is upheld. */
export interface Upholding {
  /** Such as `Upheld by a check`, `Upheld in part by 2 checks`, `No check can uphold this`. */
  readonly summary: string;
  readonly state: Exclude<CoverageState, 'unsaid'>;
  readonly checks: readonly (Link & { readonly asks: string | undefined })[];
  /** Why no check can uphold it, or what the checks leave. */
  readonly unchecked: string | undefined;
}

/** The words for what is said of something. `name` is how the page calls it there: `this`, `this section`. */
export function upholdingOf({ upheldBy, unchecked }: Said, name: string, link: Linker): Upholding {
  const checks = upheldBy.map(({ rule, asks }) => ({ text: rule, href: link(addresses.check(rule)), asks }));
  const count = new Set(upheldBy.map(({ rule }) => rule)).size;
  if (count === 0) return { summary: `No check can uphold ${name}`, state: 'unchecked', checks, unchecked };
  const counted = count === 1 ? 'a check' : `${count} checks`;
  if (unchecked === undefined) return { summary: `Upheld by ${counted}`, state: 'upheld', checks, unchecked };
  return { summary: `Upheld in part by ${counted}`, state: 'in-part', checks, unchecked };
}
