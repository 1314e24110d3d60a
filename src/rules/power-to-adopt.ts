import type { Body } from '../model/body.ts';
import type { Constitution, Document } from '../model/constitution.ts';
import { capitalised } from '../model/sentence.ts';

/** Whether a body may adopt a text, as far as the bodies' own files tell. */
export type Power = { readonly holds: 'yes' } | { readonly holds: 'no' | 'unsaid'; readonly sentence: string };

/**
 * A body may adopt the texts that set it up or govern it, and those of the bodies that report to it, or that it commissions
 * or scrutinises, at whatever remove. It may not adopt those of a body to which it reports. Of all others the files do not say.
 */
export function powerToAdopt(body: Body, document: Document, { bodies }: Pick<Constitution, 'bodies'>): Power {
  const name = body.shortName ?? body.name;
  if (body.isIllustrative) {
    const sentence = `${capitalised(name)} is an illustration: nobody has set it up, so it cannot decide.`;
    return { holds: 'no', sentence };
  }
  const owner = bodies.find(({ id }) => id === document.body);
  if (owner === undefined) {
    const sentence = `“${document.title}” does not say which body it governs. See that ${name} may adopt it.`;
    return { holds: 'unsaid', sentence };
  }
  if (owner.id === body.id || isAbove(body, owner, bodies)) return { holds: 'yes' };
  const other = owner.shortName ?? owner.name;
  if (isAbove(owner, body, bodies)) {
    const sentence = `“${document.title}” is a text of ${other}. A decision of ${name}, which stands below, cannot adopt it.`;
    return { holds: 'no', sentence };
  }
  const sentence = `No file says how ${name} stands to ${other}, whose text “${document.title}” is. See that it may adopt it.`;
  return { holds: 'unsaid', sentence };
}

/** True where the lower body answers to the higher one, or to one that does. */
function isAbove(higher: Body, lower: Body, bodies: readonly Body[]): boolean {
  const seen = new Set<string>();
  const waiting = [lower.id];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const superiors = superiorsOf(id, bodies);
    if (superiors.includes(higher.id)) return true;
    waiting.push(...superiors);
  }
  return false;
}

function superiorsOf(id: string, bodies: readonly Body[]): readonly string[] {
  const own = bodies.find((body) => body.id === id)?.reportsTo ?? [];
  const others = bodies.filter(({ commissions, scrutinises }) => commissions.includes(id) || scrutinises.includes(id));
  return [...own, ...others.map((body) => body.id)];
}
