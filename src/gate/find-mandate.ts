import { absoluteUrl, contentAddresses } from '../model/addresses.ts';
import { citedProvision } from '../model/cited-provision.ts';
import type { Constitution } from '../model/constitution.ts';
import type { Mandate, SourceFinding } from '../model/finding.ts';
import { labelOf } from '../model/label-of.ts';
import { type Provision, textOf, textUnder } from '../model/provision.ts';
import { editionAt } from './edition-at.ts';
import { provisionsAround } from './provisions-around.ts';

const LONGEST_QUOTE = 400;

/**
 * The provision that a finding upholds, in its own words: the one that the finding names, else the innermost around its place
 * that `mandates.yml` has upheld by this very rule. Null where there is none.
 */
export function findMandate(finding: SourceFinding, constitution: Constitution): Mandate | null {
  const written = finding.mandate ?? upheldAround(finding, constitution);
  if (written === undefined) return null;
  const resolution = constitution.resolve(written);
  if (resolution.to !== 'provision') return null;
  const { document, edition, id } = resolution;
  const provision = citedProvision(resolution);
  const words = (provision.form === 'section' ? textUnder(provision) : textOf(provision)).replace(/\s+/g, ' ').trim();
  return {
    document: document.id,
    title: document.title,
    edition: edition.number,
    provision: id,
    label: labelOf(provision),
    quote: words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words,
    url: absoluteUrl(constitution.site.url, `${contentAddresses.edition(document.id, edition.number)}#${id}`),
  };
}

/** A clause keeps its id from edition to edition, so what is said of it without an edition holds for its next draft too. */
function upheldAround({ rule, at }: SourceFinding, constitution: Constitution): string | undefined {
  const [address, id] = at?.split('#') ?? [];
  const entries = constitution.upholdings.filter(({ checks }) => checks.includes(rule));
  const edition = entries.length === 0 ? undefined : editionAt(at, constitution);
  if (edition === undefined || id === undefined) return undefined;
  const names = provisionsAround(id, edition.content).flatMap((around) =>
    namesOf(around).flatMap((name) => [`${address}#${name}`, `${edition.document}#${name}`]),
  );
  return names.find((name) => entries.some(({ provision }) => provision === name));
}

/** A section can be cited by the id of its kind too. */
function namesOf(provision: Provision): readonly string[] {
  const other = provision.form === 'section' ? provision.kindSection : undefined;
  return [provision.id, other].filter((name) => name !== undefined);
}
