import type { Constitution } from '../../model/constitution.ts';
import { documentWithId } from '../../model/constitution.ts';
import { clearest } from '../../model/suggest.ts';
import { parseTarget } from '../../model/target.ts';
import { provisionIds } from './provision-ids.ts';

/** The target that is near, where no other of its sort is just as near. */
export function clearTarget(written: string, near: string | undefined, constitution: Constitution): string | undefined {
  // Whoever names an edition means it.
  if (near === undefined || (written.includes('@') && !near.includes('@'))) return undefined;
  const others = likeTargets(near, constitution);
  const prefix = near.includes('#') && written.startsWith('#') ? near.slice(0, near.indexOf('#')) : '';
  return clearest(prefix + written, [near, ...others]) === near ? near : undefined;
}

/** Everything that a target of the same form could name. */
function likeTargets(near: string, { documents, bodies, terms, ...rest }: Constitution): readonly string[] {
  const target = parseTarget(near);
  if (target?.to === 'body') return bodies.map(({ id }) => `body:${id}`);
  if (target?.to === 'term') return terms.map(({ id }) => `term:${id}`);
  if (target?.to !== 'document') return [];
  const ids = documents.map(({ id }) => id);
  const [address, provision] = near.split('#');
  const editions = documentWithId({ ...rest, documents }, target.document)?.editions ?? [];
  const all = editions.filter(({ number }) => target.edition === undefined || number === target.edition);
  const provisions = all.flatMap((edition) => [...provisionIds(edition)]);
  const tail = provision === undefined ? '' : `#${provision}`;
  return [
    ...ids.map((id) => `${id}${tail}`),
    ...(provision === undefined ? [] : provisions.map((id) => `${address}#${id}`)),
  ];
}
