import type { CheckedConstitution } from '../../model/constitution.ts';
import type { Linker } from '../addresses.ts';
import { addresses, linkerFrom } from '../addresses.ts';
import type { PageHead } from './frame.ts';
import type { Link } from './link.ts';
import { statementLink, statements } from './mandates.ts';
import type { RulePage } from './rule-page.ts';
import type { WaiverInUse } from './waivers.ts';
import { waiversInUse } from './waivers.ts';

/** A check in a list. */
export interface CheckEntry extends Link {
  readonly summary: string;
}

/** The checks that look at the same thing. */
export interface CheckGroup {
  readonly title: string;
  readonly checks: readonly CheckEntry[];
}

/** The page of all checks. */
export interface ChecksPage {
  readonly head: PageHead;
  readonly groups: readonly CheckGroup[];
  readonly coverage: Link;
  readonly waivers: readonly WaiverInUse[];
}

/** The page of one check. */
export interface CheckPage {
  readonly head: PageHead;
  readonly trail: readonly Link[];
  readonly rule: RulePage;
  readonly coverage: Link;
  /** The provisions that it upholds here, with what is asked for in their name. */
  readonly mandates: readonly (Link & { readonly asks: string | undefined })[];
  readonly waivers: readonly WaiverInUse[];
}

const COVERAGE = 'What the checks uphold';

const SCOPES = {
  edition: 'The text of an edition',
  constitution: 'How the texts fit together',
  seals: 'Adopted texts and their seals',
  source: 'How the files are written',
  waivers: 'Waivers',
};

/** Every check that a text passes before it is published. */
export function checksPage(constitution: CheckedConstitution, rules: readonly RulePage[]): ChecksPage {
  const head = {
    address: addresses.checks,
    title: 'Checks',
    description: `The ${rules.length} checks that the texts of ${constitution.site.name} go through before they are published.`,
  };
  const link = linkerFrom(head.address);
  const groups = Object.entries(SCOPES).map(([scope, title]) => ({
    title,
    checks: rules
      .filter((rule) => rule.scope === scope)
      .map(({ id, summary }) => ({ text: id, href: link(addresses.check(id)), summary })),
  }));
  return {
    head,
    groups: groups.filter(({ checks }) => checks.length > 0),
    coverage: { text: COVERAGE, href: link(addresses.coverage) },
    waivers: waiversInUse(constitution, link),
  };
}

/** What a check asks for, why, and what it says. */
export function checkPage(constitution: CheckedConstitution, rule: RulePage): CheckPage {
  const head = { address: addresses.check(rule.id), title: `${rule.title} (check)`, description: rule.summary };
  const link = linkerFrom(head.address);
  return {
    head,
    trail: [{ text: 'Checks', href: link(addresses.checks) }],
    rule,
    coverage: { text: COVERAGE, href: link(addresses.coverage) },
    mandates: mandatesOf(constitution, rule, link),
    waivers: waiversInUse(constitution, link, (waiver) => waiver.rule === rule.id),
  };
}

function mandatesOf(constitution: CheckedConstitution, { id }: RulePage, link: Linker): CheckPage['mandates'] {
  return statements(constitution).flatMap((statement) =>
    statement.upheldBy
      .filter(({ rule }) => rule === id)
      .map(({ asks }) => ({ ...statementLink(statement, link), asks })),
  );
}
