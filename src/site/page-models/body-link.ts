import type { Body } from '../../model/body.ts';
import type { Linker } from '../addresses.ts';
import { addresses } from '../addresses.ts';
import type { Link } from './link.ts';

/** A body as a link to its page. */
export function bodyLink({ id, name }: Pick<Body, 'id' | 'name'>, link: Linker): Link {
  return { text: name, href: link(addresses.body(id)) };
}
