import { describe, expect, test } from 'vitest';
import { comparableKinds, kindAddresses, kindLink } from '../../src/site/page-models/comparable-kinds.ts';
import { documentGroups } from '../../src/site/page-models/documents-page.ts';
import { kindPage } from '../../src/site/page-models/kind-page.ts';
import { EDITION, type Files, kind } from '../organisation-in.ts';
import { constitutionOf } from './constitution-of.ts';

const SECTION = { type: 'object' };
const ASKING = (required: readonly string[]) =>
  kind({
    title: 'Rules',
    type: 'object',
    properties: {
      sections: {
        type: 'object',
        properties: {
          purpose: { ...SECTION, title: 'Purpose', description: 'Say why.' },
          fees: { ...SECTION, title: 'Fees', description: 'Say what it costs.' },
        },
        required,
      },
    },
  });
const text = (document: string, body: string, more = '') =>
  `---\ndocument: ${document}\nedition: 1\n${more || 'status: draft\n'}---\n${body}`;
const PURPOSE = '## Purpose {#purpose}\n\nTo grow. {#grow}\n';
const FEES = '\n## Fees {#fees}\n\nNone. {#none}\n';
const ADOPTED = 'status: adopted\nadoption: {not-recorded: lost}\n';
const FILES: Files = {
  'schemas/kinds/rules.schema.json': ASKING(['purpose']),
  [EDITION]: text('rules', PURPOSE + FEES, ADOPTED),
  'content/documents/keys/document.yml': 'kind: rules\ntitle: Rules on keys\nbody: keepers\n',
  'content/documents/keys/editions/1.md': text(
    'keys',
    `${PURPOSE}\n## Locks {#locks}\n\nTwo. {#two}\n`,
    'status: draft\nillustrative: true\n',
  ),
  'content/bodies/keepers.yml': 'name: Keepers\nkind: group\nconstituted-by: keys#purpose\n',
};

describe('Texts of one kind stand side by side', () => {
  const constitution = constitutionOf(FILES);
  const [comparable] = comparableKinds(constitution);
  if (comparable === undefined) throw new Error('Nothing can be compared.');
  const page = kindPage(constitution, comparable);

  test('up to a hundred of them, and more than anybody can compare have no such page', () => {
    const rules = constitution.documents.filter(({ id }) => id === 'rules');
    const copies = (count: number) => ({
      ...constitution,
      documents: rules.flatMap((one) =>
        Array.from({ length: count }, (_, number) => ({ ...one, id: `rules-${number}` })),
      ),
    });
    expect([100, 101].map((count) => comparableKinds(copies(count)).length)).toEqual([1, 0]);
  });

  test('each under the name of its body or its title, with what it is', () => {
    expect(page.documents).toEqual([
      {
        id: 'keys',
        text: 'Keepers',
        title: 'Rules on keys',
        href: '../../documents/keys/',
        standing: 'draft',
        status: 'Draft',
        isIllustrative: true,
      },
      {
        id: 'rules',
        text: 'Rules of the Society',
        title: 'Rules of the Society',
        href: '../../documents/rules/',
        standing: 'in-use',
        status: 'In use',
        isIllustrative: false,
      },
    ]);
  });

  test('section by section, with a gap where one has no such section', () => {
    expect(
      page.sections.map(({ id, isRequired, texts }) => [id, isRequired, ...texts.map((one) => one?.place)]),
    ).toEqual([
      [
        'purpose',
        true,
        { text: 'Section 1 (Purpose)', href: '../../documents/keys/#purpose' },
        { text: 'Section 1 (Purpose)', href: '../../documents/rules/#purpose' },
      ],
      ['fees', false, undefined, { text: 'Section 2 (Fees)', href: '../../documents/rules/#fees' }],
    ]);
  });

  test('with the sections that the kind does not know', () => {
    expect(page.others).toEqual([[{ text: 'Section 2 (Locks)', href: '../../documents/keys/#locks' }], []]);
  });

  test('each section has a page of its own too', () => {
    expect(kindAddresses(constitution)).toEqual(['/kinds/rules/', '/kinds/rules/purpose/', '/kinds/rules/fees/']);
  });

  test('their documents and the list of documents lead there', () => {
    const [keys] = constitution.documents;
    if (keys === undefined) throw new Error('There is no document.');
    const same = (to: string) => to;
    expect(kindLink(constitution, keys, same)).toEqual({
      text: 'Compare it with the other of its kind, section by section',
      href: '/kinds/rules/',
    });
    expect(documentGroups(constitution, same).map(({ compare }) => compare?.href)).toEqual(['/kinds/rules/']);
  });
});

describe('There is nothing to compare', () => {
  test.each<[string, Files]>([
    ['where the kind asks for no section', { 'schemas/kinds/rules.schema.json': ASKING([]) }],
    [
      'where one document alone has a text',
      {
        'content/documents/keys/editions/1.md': text('keys', PURPOSE, 'status: withdrawn\n'),
        'content/bodies/keepers.yml': 'name: Keepers\nkind: group\nconstituted-by: rules#purpose\n',
      },
    ],
  ])('%s', (_claim, files) => {
    const constitution = constitutionOf({ ...FILES, ...files });
    expect([comparableKinds(constitution), kindAddresses(constitution)]).toEqual([[], []]);
  });
});
