import type { CheckedConstitution } from '../../../model/constitution.ts';
import type { Linker } from '../../addresses.ts';
import { linkerFrom } from '../../addresses.ts';
import type { HelpPage } from './help-page.ts';
import { helpPage } from './help-page.ts';
import { HELP_TOPICS } from './help-topics.ts';

/** The help on how the site is checked. */
export interface ChecksHelp {
  readonly page: HelpPage;
  readonly link: Linker;
  readonly ruleCount: number;
  /** How many checks are set aside for the time being, in words. */
  readonly setAside: string;
  readonly isSealed: boolean;
}

/** The help on how the site is checked, by so many rules. */
export function checksHelp(
  { waivers, seals }: Pick<CheckedConstitution, 'waivers' | 'seals'>,
  ruleCount: number,
): ChecksHelp {
  const page = helpPage(HELP_TOPICS.checks);
  return {
    page,
    link: linkerFrom(page.head.address),
    ruleCount,
    setAside: setAsideInWords(waivers.length),
    isSealed: seals !== undefined,
  };
}

function setAsideInWords(count: number): string {
  if (count === 0) return 'No check is set aside today.';
  return count === 1 ? 'One check is set aside today.' : `Checks are set aside today at ${count} places.`;
}
