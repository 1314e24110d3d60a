import { citedProvision } from '../model/cited-provision.ts';
import type { Constitution } from '../model/constitution.ts';
import type { Statement, UpheldBy } from '../model/coverage.ts';
import { provisionAddress } from '../model/edition.ts';
import { settleUpholding } from '../model/settle-upholding.ts';

/** Which rule looks after the sections that a kind asks for, and after the seats that a body asks for. */
const SECTION_RULE = 'section-missing';
const SEAT_RULE = 'seat-missing';

/**
 * All that is said of provisions and whole editions, one statement for each: by the kinds in the name of a provision,
 * by the bodies, and by `mandates.yml`. What leads nowhere is left out. In the order of the documents and of their pages.
 */
export function statementsOf(constitution: Constitution): readonly Statement[] {
  const all = [...ofKinds(constitution), ...ofBodies(constitution), ...ofMandates(constitution)];
  const byPlace = Map.groupBy(all, ({ edition, provision }) => provisionAddress(edition, provision?.id));
  return [...byPlace.values()].flatMap(joined).sort(compareStatements);
}

function* ofKinds(constitution: Constitution): Iterable<Statement> {
  for (const kind of constitution.kinds) {
    for (const [mandate, sections] of Map.groupBy(kind.sections, (section) => section.mandate)) {
      const asks = `${kind.title}: ${sections.map(({ title }) => title).join(', ')}`;
      yield* cited(mandate, { rule: SECTION_RULE, asks }, constitution);
    }
  }
}

function* ofBodies(constitution: Constitution): Iterable<Statement> {
  for (const body of constitution.bodies) {
    for (const { mandate, kind, by } of body.represents) {
      const asks = `${body.name}: a seat for the ${by.join(' or ')} of each ${kind.replaceAll('-', ' ')}`;
      yield* cited(mandate, { rule: SEAT_RULE, asks }, constitution);
    }
  }
}

function* cited(mandate: string | undefined, check: UpheldBy, constitution: Constitution): Iterable<Statement> {
  const resolution = mandate === undefined ? undefined : constitution.resolve(mandate);
  if (resolution?.to !== 'provision') return;
  const { document, edition } = resolution;
  yield { document, edition, provision: citedProvision(resolution), upheldBy: [check], unchecked: undefined };
}

function* ofMandates(constitution: Constitution): Iterable<Statement> {
  for (const { provision: written, checks, unchecked } of constitution.upholdings) {
    const settled = settleUpholding(written, constitution);
    if (settled.to !== 'text') continue;
    const { edition, provision } = settled;
    const document = constitution.documents.find(({ id }) => id === edition.document);
    if (document === undefined) continue;
    yield { document, edition, provision, upheldBy: checks.map((rule) => ({ rule, asks: undefined })), unchecked };
  }
}

/** One statement out of several on the same place. A check that is named with what it asks for is not named again without. */
function joined(statements: readonly Statement[]): readonly Statement[] {
  const [first] = statements;
  if (first === undefined) return [];
  const checks = statements.flatMap(({ upheldBy }) => upheldBy);
  const upheldBy = checks.filter(
    ({ rule, asks }, index) =>
      asks !== undefined ||
      checks.findIndex((other) => other.rule === rule && (other.asks !== undefined || other === checks[index])) ===
        index,
  );
  return [{ ...first, upheldBy, unchecked: statements.find(({ unchecked }) => unchecked !== undefined)?.unchecked }];
}

function compareStatements(one: Statement, other: Statement): number {
  if (one.document !== other.document) return one.document.id < other.document.id ? -1 : 1;
  if (one.edition !== other.edition) return one.edition.number - other.edition.number;
  return lineOf(one) - lineOf(other);
}

function lineOf({ provision }: Statement): number {
  return provision?.place.line ?? 0;
}
