import type { Consequence } from './mutation.ts';

/** What may be said besides where ids go with a text: of those that cite them, and of an edition that drops what was published. */
export function whereIdsGo(file: string, before: string, after: string): readonly Consequence[] {
  const left = new Set(writtenIds(after));
  const mentions = writtenIds(before).filter((id) => !left.has(id));
  if (mentions.length === 0) return [];
  return [
    { rule: 'citation-unresolved', mentions },
    { rule: 'citation-of-draft', mentions },
    { rule: 'mandate-unknown', mentions },
    { rule: 'id-vanished', mentions },
    { rule: 'id-removed', mentions },
    { rule: 'id-vanished', file },
  ];
}

/** The ids that a text gives to its provisions, in the order of the page. */
export function writtenIds(text: string): readonly string[] {
  const found = text.matchAll(/\{#([^\s{}]+)[^{}]*\}|(?:^|[-{,])[ ]*id:[ ]*["']?([a-z0-9-]+)/gm);
  return [...found].map(([, inBraces, asKey]) => inBraces ?? asKey ?? '');
}
