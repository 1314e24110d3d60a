import type { Edition } from '../../src/model/edition.ts';

/** The provisions of an edition without places and labels, as data. Words side by side are one. */
export function bareTree({ content }: Pick<Edition, 'content'>): unknown {
  return bare(content);
}

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return joinTexts(value.map(bare));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(
    ([key, inner]) => key !== 'place' && key !== 'label' && inner !== undefined,
  );
  return Object.fromEntries(entries.map(([key, inner]) => [key, bare(inner)]));
}

function joinTexts(items: readonly unknown[]): readonly unknown[] {
  const joined: unknown[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (isText(last) && isText(item)) joined.splice(-1, 1, { type: 'text', value: last.value + item.value });
    else joined.push(item);
  }
  return joined;
}

function isText(value: unknown): value is { readonly type: 'text'; readonly value: string } {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'text';
}
