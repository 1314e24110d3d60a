import type { CheckedConstitution } from '../../model/constitution.ts';
import { capitalised, stopped } from '../../model/sentence.ts';
import { addresses, linkerFrom } from '../addresses.ts';
import { bodyLink } from './body-link.ts';
import { constitutingProvision } from './body-page.ts';
import type { PageHead } from './frame.ts';
import { fromTheTop } from './from-the-top.ts';
import { kindOfBodies } from './kind-of-bodies.ts';
import type { Link } from './link.ts';

/** A body in a list. */
export interface BodyEntry extends Link {
  readonly function: string | undefined;
  readonly constitutedBy: Link | undefined;
  readonly isIllustrative: boolean;
}

/** The bodies of one kind. */
export interface BodyGroup {
  readonly kind: string;
  readonly bodies: readonly BodyEntry[];
}

/** The page of all bodies, from the top of the chart down. */
export function bodiesPage(constitution: CheckedConstitution): {
  readonly head: PageHead;
  readonly groups: readonly BodyGroup[];
} {
  const head = {
    address: addresses.bodies,
    title: 'Bodies',
    description: `The bodies of ${constitution.site.name}: what each is for and which text constitutes it.`,
  };
  const link = linkerFrom(head.address);
  const kinds = Map.groupBy(fromTheTop(constitution.bodies), ({ kind }) => kind ?? 'other');
  const groups = [...kinds].map(([kind, bodies]) => ({
    kind: kindOfBodies(kind, bodies.length, constitution.site.language),
    bodies: bodies.map((body) => ({
      ...bodyLink(body, link),
      function: body.function === undefined ? undefined : stopped(capitalised(body.function)),
      constitutedBy: constitutingProvision(constitution, body, link),
      isIllustrative: body.isIllustrative,
    })),
  }));
  return { head, groups };
}
