import type { SafeHtml } from '../html/safe-html.ts';

/** A rule with what its folder says about it. */
export interface RulePage {
  readonly id: string;
  /** The title of its README, or its id where it has none. */
  readonly title: string;
  readonly summary: string;
  readonly scope: 'source' | 'edition' | 'constitution' | 'seals' | 'waivers';
  /** Undefined where the folder has no README. */
  readonly readme: SafeHtml | undefined;
  readonly examples: readonly RuleExample[];
}

/** What the gate answers to one piece of content. */
export interface RuleExample {
  readonly name: string;
  readonly report: string;
}
