import type { CheckedConstitution } from '../../model/constitution.ts';
import { provisionAddress } from '../../model/edition.ts';

/** That a check upholds a provision, and what it asks for in its name. */
export interface Upholding {
  readonly rule: string;
  readonly asks: string;
}

/** Which rule looks after the sections that a kind asks for, and after the seats that a body asks for. */
const SECTION_RULE = 'section-missing';
const SEAT_RULE = 'seat-missing';

const MADE = new WeakMap<CheckedConstitution, ReadonlyMap<string, readonly Upholding[]>>();

/** The checks that uphold provisions, by the address of the provision, such as `rules@1#quorum`. */
export function upholdings(constitution: CheckedConstitution): ReadonlyMap<string, readonly Upholding[]> {
  const made = MADE.get(constitution) ?? findUpholdings(constitution);
  MADE.set(constitution, made);
  return made;
}

/** Every mandate as written, with the check that upholds it. */
export function* mandates(constitution: CheckedConstitution): Iterable<Upholding & { readonly written: string }> {
  for (const kind of constitution.kinds) {
    for (const [written, sections] of Map.groupBy(kind.sections, ({ mandate }) => mandate)) {
      if (written === undefined) continue;
      const titles = sections.map(({ title }) => title).join(', ');
      yield { written, rule: SECTION_RULE, asks: `${kind.title}: ${titles}` };
    }
  }
  for (const body of constitution.bodies) {
    for (const { mandate, kind, by } of body.represents) {
      if (mandate === undefined) continue;
      yield {
        written: mandate,
        rule: SEAT_RULE,
        asks: `${body.name}: a seat for the ${by.join(' or ')} of each ${kind.replaceAll('-', ' ')}`,
      };
    }
  }
}

function findUpholdings(constitution: CheckedConstitution): ReadonlyMap<string, readonly Upholding[]> {
  const found = [...mandates(constitution)].flatMap(({ written, ...upholding }) => {
    const resolution = constitution.resolve(written);
    return resolution.to === 'provision'
      ? [{ at: provisionAddress(resolution.edition, resolution.provision.id), upholding }]
      : [];
  });
  return new Map(
    [...Map.groupBy(found, ({ at }) => at)].map(([at, entries]) => [at, entries.map(({ upholding }) => upholding)]),
  );
}
