import { linksIn, unreadLinks, type WrittenLink } from '../links-in.ts';
import { misspeltId } from '../misspell.ts';
import type { Family, Mutation } from '../mutation.ts';
import { oneChange } from '../one-change.ts';

/** Each citation in a text is broken: the name at its end, the document, or the number of the edition. */
export const citationsInTexts: Family = {
  name: 'Citations in texts broken',
  mutationsOf: function* (subject) {
    for (const link of linksIn(subject)) {
      for (const broken of brokenTargets(link.target)) yield brokenLink(link, broken, 'citation-unresolved');
      if (/[#:]/.test(link.target)) yield withBlank(link);
      // A word before a colon that is none of ours is taken for a link that leads away from the site.
      if (/^(?:body|term):/.test(link.target))
        yield brokenLink(link, link.target.replace(':', 's:'), 'text-link-unsafe');
    }
  },
  untriedIn: unreadLinks,
};

function brokenLink(link: WrittenLink, broken: string, rule: string): Mutation {
  const { of, target, position } = link;
  const what = `changed the citation “${target}” to “${broken}”`;
  return oneChange({ what, file: of.path, text: link.with(broken), rule, at: position });
}

/** The two pairs of brackets stand apart, so that readers see them. */
function withBlank({ of, target, position, with: put }: WrittenLink): Mutation {
  const mark = '\u0000';
  const text = put(mark).replace(`](${mark})`, () => `] (${target})`);
  const what = `put a blank into the citation “${target}”`;
  return oneChange({ what, file: of.path, text, rule: 'text-link-broken', at: position });
}

function brokenTargets(target: string): readonly string[] {
  const [, scheme] = /^(body|term):/.exec(target) ?? [];
  if (scheme !== undefined) return [`${scheme}:${misspeltId(target.slice(scheme.length + 1))}`];
  const [whole = '', provision] = target.split('#');
  const [document = '', edition] = whole.split('@');
  const pin = edition === undefined ? '' : `@${edition}`;
  const end = provision === undefined ? '' : `#${provision}`;
  return [
    ...(provision === undefined ? [] : [`${whole}#${misspeltId(provision)}`, `${whole}#${capital(provision)}`]),
    ...(document === '' ? [] : [`${misspeltId(document)}${pin}${end}`]),
    ...(edition === undefined ? [] : [`${document}@9999${end}`]),
  ];
}

function capital(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}
