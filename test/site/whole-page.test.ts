import { describe, expect, test } from 'vitest';
import { addresses } from '../../src/site/addresses.ts';
import { sitemap } from '../../src/site/page-models/sitemap.ts';
import type { TextBlock } from '../../src/site/page-models/text.ts';
import { wholePage } from '../../src/site/page-models/whole-page.ts';
import { EDITION, type Files } from '../organisation-in.ts';
import { constitutionOf } from './constitution-of.ts';

const IN_USE = 'status: adopted\nadoption: {not-recorded: lost}\n';
const FILES: Files = {
  [EDITION]: text('rules', IN_USE, 'See [](#plots), [](keys#plots), [](keys) and [](keys@1#plots).'),
  ...document('keys', IN_USE, 'See [](rules#plots).'),
  ...document('fees', 'status: draft\n', 'Nobody pays.'),
};
const constitution = constitutionOf(FILES);
const page = wholePage(constitution);

describe('Everything in force', () => {
  test('is every text that counts, and no other', () => {
    expect(page.lead).toBe(
      'All 2 texts of Mill Lane Allotments that count on 1 June 2026. No draft and no proposal is among them.',
    );
    expect(page.texts.map(({ anchor, status }) => [anchor, status.standing])).toEqual([
      ['keys', 'in-use'],
      ['rules', 'in-use'],
    ]);
  });

  test('keeps places apart that two texts call the same, and stays on the page where it can', () => {
    expect(page.texts.flatMap(({ text: blocks }) => anchorsIn(blocks))).toEqual([
      'keys.plots',
      'keys.clause-1.1',
      'rules.plots',
      'rules.clause-1.1',
    ]);
    const links = [...JSON.stringify(page.texts).matchAll(/href=\\"([^"\\]+)/g)].map(([, link]) => link);
    expect(links).toEqual([
      '#rules.plots',
      '#rules.plots',
      '#keys.plots',
      '#keys',
      '../documents/keys/editions/1/#plots',
    ]);
  });

  test('says where nothing counts yet', () => {
    const { lead, texts } = wholePage(constitutionOf({}));
    expect({ lead, texts }).toEqual({ lead: 'No text of Mill Lane Allotments is in force on 1 June 2026.', texts: [] });
  });

  test('is for reading: search engines know the page of each text', () => {
    expect(page.head.isIndexed).toBe(false);
    expect(sitemap(constitution, []).filter(({ url }) => url.endsWith(addresses.whole))).toEqual([]);
  });
});

function document(id: string, status: string, words: string): Files {
  return {
    [`content/documents/${id}/document.yml`]: `kind: rules\ntitle: Rules on ${id}\n`,
    [`content/documents/${id}/editions/1.md`]: text(id, status, words),
  };
}

function text(id: string, status: string, words: string): string {
  return `---\ndocument: ${id}\nedition: 1\n${status}---\n## Plots {#plots}\n\n${words}\n`;
}

function anchorsIn(blocks: readonly TextBlock[]): readonly string[] {
  return blocks.flatMap((block) => {
    switch (block.form) {
      case 'section':
        return [block.anchor, ...anchorsIn(block.content)];
      case 'clauses':
        return block.items.flatMap((item) => [item.anchor, ...anchorsIn(item.content)]);
      case 'lead-in':
        return [block.anchor];
      case 'quotation':
        return anchorsIn(block.content);
      default:
        return [];
    }
  });
}
