import type { SourceFinding } from '../model/finding.ts';
import type { Kind } from '../model/kind.ts';
import { placeBetween } from '../model/place-between.ts';

const KEY = /^\p{L}[\p{L}\p{M}\p{N}_-]*$/u;
const LONGEST_KEY = 100;

/** What a template names its sections by becomes a part of addresses: a finding for the first that cannot; undefined where all can. */
export function sectionKeyFinding({ sections, source }: Kind): SourceFinding | undefined {
  const key = sections.map(({ id }) => id).find((id) => id.length > LONGEST_KEY || !KEY.test(id));
  if (key === undefined) return undefined;
  const written = JSON.stringify(key);
  const start = source.text.indexOf(written);
  const place = start === -1 ? source.valueAt('') : placeBetween(source, start, start + written.length);
  const message = `“${key.slice(0, LONGEST_KEY)}” cannot be the key of a section.`;
  const help = 'Use at most a hundred letters, digits and hyphens, such as ways-of-working: it becomes an address.';
  return { rule: 'schema-kind-invalid', place, message, help };
}
