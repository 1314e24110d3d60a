import type { Edition } from '../../model/edition.ts';
import type { Provision } from '../../model/provision.ts';
import { provisionsIn } from '../../model/provision.ts';
import { rememberedByAll } from '../../model/remembered.ts';

/**
 * The fragment of every provision of an edition: its bare id, or `clause-2.3` where it has none.
 * No two are equal. A dot, which no id can hold, keeps made fragments apart from written ones.
 */
export const anchorsOf: (edition: Pick<Edition, 'content'>) => ReadonlyMap<Provision, string> = rememberedByAll(
  'anchors',
  makeAnchors,
);

function makeAnchors(edition: Pick<Edition, 'content'>): ReadonlyMap<Provision, string> {
  const provisions = provisionsIn(edition.content);
  const taken = new Set<string>(provisions.flatMap(({ id }) => id ?? []));
  const anchors = new Map<Provision, string>();
  const used = new Set<string>();
  for (const provision of provisions) {
    const anchor =
      provision.id !== undefined && !used.has(provision.id) ? provision.id : freeAnchor(madeAnchor(provision), taken);
    used.add(anchor);
    taken.add(anchor);
    anchors.set(provision, anchor);
  }
  return anchors;
}

function madeAnchor(provision: Provision): string {
  if (provision.form === 'lead-in' || provision.number === '') return `${provision.form}.`;
  return `clause-${provision.number.replaceAll('(', '.').replaceAll(/[^a-zA-Z0-9.]/g, '')}`;
}

function freeAnchor(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted) && !wanted.endsWith('.')) return wanted;
  const stem = wanted.endsWith('.') ? wanted.slice(0, -1) : wanted;
  for (let count = 1; ; count += 1) {
    if (!taken.has(`${stem}.${count}`)) return `${stem}.${count}`;
  }
}
