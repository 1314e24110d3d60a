import { describe, expect, test } from 'vitest';
import { addresses, linkerFrom } from '../../src/site/addresses.ts';
import { previewsFor } from '../../src/site/page-models/previews.ts';
import { EDITION, edition, type Files } from '../organisation-in.ts';
import { constitutionOf, editionIn } from './constitution-of.ts';

const LONG = Array.from({ length: 90 }, (_none, index) => `w${index + 1}`).join(' ');

function previewsOf(body: string, more: Files = {}) {
  const constitution = constitutionOf({ [EDITION]: edition(body), ...more });
  const page = addresses.document('rules');
  return previewsFor({ constitution, edition: editionIn(constitution, 1).edition, page, link: linkerFrom(page) });
}

describe('What a text cites is told in short', () => {
  test('a term by its definition, a clause by its words, a body by what it does, a document by its status', () => {
    const body =
      '## Plots {#plots}\n\nA [plot](term:plot) has one holder. {#holder}\n\nThe [Committee](body:committee) sees to [](#holder) and to the [Rules](rules).\n';
    expect(
      previewsOf(body, {
        'content/terms.yml': '- {id: plot, term: plot, definition: A piece of ground with a number.}\n',
        'content/bodies/committee.yml':
          'name: Committee\nkind: committee\nconstituted-by: rules#plots\nfunction: runs the Society\n',
      }),
    ).toEqual([
      { of: 'term', text: 'plot', href: '../../terms/#plot', words: 'A piece of ground with a number.' },
      { of: 'body', text: 'Committee', href: '../../bodies/committee/', words: 'runs the Society' },
      { of: 'provision', text: 'Clause 1.1', href: '#holder', words: 'A plot has one holder.' },
      { of: 'document', text: 'Rules of the Society', href: './', words: 'No text of it is in force.' },
    ]);
  });

  test('once, however often it is cited', () => {
    expect(previewsOf('## Plots {#plots}\n\nOne. {#one}\n\nSee [](#one), [again](#one).\n')).toHaveLength(1);
  });

  test('in forty words at the most', () => {
    const [preview] = previewsOf(`## Plots {#plots}\n\n${LONG}. {#one}\n\nSee [](#one).\n`);
    expect(preview?.words.split(' ')).toHaveLength(41);
    expect(preview?.words.endsWith('w40 …')).toBe(true);
  });

  test('a section by the words under its heading', () => {
    expect(previewsOf('## Plots {#plots}\n\nOne. {#one}\n\n## Fees {#fees}\n\nSee [](#plots).\n')).toEqual([
      { of: 'provision', text: 'Section 1 (Plots)', href: '#plots', words: 'One.' },
    ]);
  });

  test('not at all where it has no words of its own', () => {
    const body = '## Plots {#plots}\n\nThe [Committee](body:committee) meets.\n';
    expect(
      previewsOf(body, {
        'content/bodies/committee.yml': 'name: Committee\nkind: committee\nconstituted-by: rules#plots\n',
      }),
    ).toEqual([]);
  });
});
