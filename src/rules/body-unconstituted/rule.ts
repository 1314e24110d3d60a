import type { Body } from '../../model/body.ts';
import type { Constitution } from '../../model/constitution.ts';
import type { Finding } from '../../model/finding.ts';
import type { ConstitutionRule } from '../../model/rule.ts';
import { quote } from '../quote.ts';

/** Every body can say by which provision it exists, and that provision is not one that was given up. */
export const bodyUnconstituted: ConstitutionRule = {
  id: 'body-unconstituted',
  summary: 'Every body names the provision that sets it up, and its text was not withdrawn.',
  scope: 'constitution',
  check: function* (constitution: Constitution) {
    for (const body of constitution.bodies) {
      if (body.constitutedBy === undefined) yield unnamed(body);
      else if (isNoText(body.constitutedBy, constitution)) yield noText(body, body.constitutedBy);
      else if (isWithdrawn(body.constitutedBy, constitution)) yield givenUp(body);
    }
  },
};

/** True where what is named is a body or a term. What leads nowhere is told as such. */
function isNoText(written: string, { resolve }: Constitution): boolean {
  const { to } = resolve(written);
  return to === 'body' || to === 'term';
}

/** True where what is named stands only in texts that were withdrawn. A draft may still be adopted. */
function isWithdrawn(written: string, { resolve }: Constitution): boolean {
  const resolution = resolve(written);
  if (resolution.to === 'provision') return resolution.edition.standing === 'withdrawn';
  if (resolution.to !== 'document') return false;
  const { edition, document } = resolution;
  const editions = edition === undefined ? document.editions : [edition];
  return editions.length > 0 && editions.every(({ standing }) => standing === 'withdrawn');
}

function unnamed({ id, name, source }: Body): Finding {
  return {
    place: source.keyAt('/name'),
    at: `body:${id}`,
    message: `No document sets up the body ${quote(name)}.`,
    help: 'Add a line `constituted-by: document#provision` that names the section or clause which sets it up.',
  };
}

function noText({ id, name, source }: Body, written: string): Finding {
  return {
    place: source.valueAt('/constituted-by'),
    at: `body:${id}`,
    message: `The body ${quote(name)} is set up by a document, and ${quote(written)} is none.`,
    help: 'Write `document#provision`: the section or clause that sets it up.',
  };
}

function givenUp({ id, name, source }: Body): Finding {
  return {
    place: source.valueAt('/constituted-by'),
    at: `body:${id}`,
    message: `The text that sets up the body ${quote(name)} was withdrawn.`,
    help: 'Name a provision of a text that is in force or still to be adopted, or take the body away.',
  };
}
