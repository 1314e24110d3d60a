import { misspeltId } from '../misspell.ts';
import type { Family, Mutation } from '../mutation.ts';
import { oneChange } from '../one-change.ts';
import { type Reference, referencesIn } from '../references-in.ts';

/** Each reference in data is broken: to a provision, a body, an edition, a decision or a kind. */
export const referencesInData: Family = {
  name: 'References in data broken',
  mutationsOf: function* (subject) {
    for (const reference of referencesIn(subject)) yield brokenReference(reference);
  },
};

function brokenReference(reference: Reference): Mutation {
  const { file, pointer, value, rule, position } = reference;
  const broken = brokenValue(value);
  const what = `changed ${pointer.slice(1)} from “${value}” to “${broken}”`;
  return oneChange({ what, file, text: reference.with(broken), rule, at: position });
}

/** The provision is misspelt where there is one, else the document, body or whatever it names. */
function brokenValue(value: string): string {
  const [whole = '', provision] = value.split('#');
  if (provision !== undefined) return `${whole}#${misspeltId(provision)}`;
  const [name = '', edition] = whole.split('@');
  return edition === undefined ? misspeltId(name) : `${misspeltId(name)}@${edition}`;
}
