import type { Address } from '../../model/addresses.ts';
import type { CheckedConstitution, DatedEdition } from '../../model/constitution.ts';
import { editionAddress } from '../../model/edition.ts';
import { dateInWords } from '../../model/plain-date.ts';
import { provisionWithId } from '../../model/provision-with-id.ts';
import { provisionWords } from '../../model/provision-words.ts';
import type { Waiver } from '../../model/waiver.ts';
import type { Linker } from '../addresses.ts';
import { addresses } from '../addresses.ts';
import type { Link } from './link.ts';

/** Where all waivers stand, on the page of the checks. */
export const WAIVERS: Address = `${addresses.checks}#waivers`;

/** Leave that was given to differ from a check, as the public reads it. */
export interface WaiverInUse {
  readonly check: Link;
  readonly at: string;
  readonly place: Link | undefined;
  readonly reason: string;
  readonly grantedBy: string | undefined;
  readonly until: string;
}

/** The waivers that touch an edition. */
export function waiversAt(
  constitution: CheckedConstitution,
  edition: DatedEdition,
  link: Linker,
): readonly WaiverInUse[] {
  return waiversInUse(constitution, link, ({ at }) => {
    const whole = at.split('#')[0];
    return whole === editionAddress(edition) || whole === edition.document;
  });
}

/** The waivers that answer a question, in the order in which they are written. */
export function waiversInUse(
  constitution: CheckedConstitution,
  link: Linker,
  isWanted: (waiver: Waiver) => boolean = () => true,
): readonly WaiverInUse[] {
  return constitution.waivers.filter(isWanted).map((waiver) => ({
    check: { text: waiver.rule, href: link(addresses.check(waiver.rule)) },
    at: waiver.at,
    place: placeOf(waiver, constitution, link),
    reason: waiver.reason,
    grantedBy: waiver.grantedBy,
    until: dateInWords(waiver.until),
  }));
}

function placeOf({ at }: Waiver, { documents, bodies }: CheckedConstitution, link: Linker): Link | undefined {
  const [whole = '', provision] = at.split('#');
  const [scheme, bodyId = ''] = whole.split(':');
  if (scheme === 'body') {
    const body = bodies.find(({ id }) => id === bodyId);
    return body && { text: body.name, href: link(addresses.body(body.id)) };
  }
  const [id = '', number] = whole.split('@');
  const document = documents.find((other) => other.id === id);
  if (document === undefined) return undefined;
  const edition = document.editions.find((other) => String(other.number) === number);
  const page = edition === undefined ? addresses.document(id) : addresses.edition(id, edition.number);
  const name = edition === undefined ? document.title : `${document.title}, edition ${edition.number}`;
  const found = edition && provisionWithId(edition.content, provision);
  if (found?.id === undefined) return { text: name, href: link(page) };
  return { text: `${name}, ${provisionWords(found)}`, href: link(`${page}#${found.id}`) };
}
