import { describe, expect, test } from 'vitest';
import { diagnosticsOn, EDITION, edition, kind, verdictOn } from '../organisation-in.ts';

const KIND = 'schemas/kinds/rules.schema.json';
const FILE = 'content/waivers.yml';
const ASKING = {
  [KIND]: kind({ properties: { sections: { required: ['fees'], properties: { fees: { title: 'Fees' } } } } }),
  [EDITION]: edition('## Plots {#plots}\n\n- See [](gone). {#see}\n  - TBC {#nested}\n'),
};
const MISSING = `error section-missing ${EDITION}:9:1-18 The section “Fees” is missing.`;
const UNRESOLVED = `error citation-unresolved ${EDITION}:8:7-15 “gone” leads nowhere.`;
const PLACEHOLDER = `warning placeholder ${EDITION}:9:5-8 A placeholder is left: “TBC”.`;

const waiver = (rule: string, at: string, until = '2026-06-01') =>
  `- {rule: ${rule}, at: "${at}", reason: "The AGM has yet to set them.", until: ${until}, granted-by: the Committee}\n`;
const verdict = (...waivers: readonly string[]) => verdictOn({ ...ASKING, [FILE]: waivers.join('') });

test('without waivers all stand', () => {
  expect(verdictOn(ASKING)).toEqual([UNRESOLVED, MISSING, PLACEHOLDER]);
});

describe('a waiver takes out what it names', () => {
  test.each([
    ['at the place itself', 'section-missing', 'rules@1#fees', [UNRESOLVED, PLACEHOLDER]],
    ['in the whole edition', 'section-missing', 'rules@1', [UNRESOLVED, PLACEHOLDER]],
    ['in the whole document', 'section-missing', 'rules', [UNRESOLVED, PLACEHOLDER]],
    ['in the clause around it', 'placeholder', 'rules@1#see', [UNRESOLVED, MISSING]],
    ['in the section around it', 'placeholder', 'rules@1#plots', [UNRESOLVED, MISSING]],
    ['until its last day', 'citation-unresolved', 'rules@1#see', [MISSING, PLACEHOLDER]],
  ])('%s', (_name, rule, at, standing) => {
    expect(verdict(waiver(rule, at))).toEqual(standing);
  });
});

describe('a waiver is itself at fault', () => {
  test.each([
    [
      'the day after it ended',
      waiver('section-missing', 'rules@1#fees', '2026-05-31'),
      'waiver-expired',
      ':1:94-104 The waiver for “rules@1#fees” ended on 31 May 2026.',
    ],
    [
      'where nothing needs it',
      waiver('section-empty', 'rules@1#plots'),
      'waiver-unneeded',
      ':1:30-43 Nothing at “rules@1#plots” needs a waiver from “section-empty”.',
    ],
    [
      'where it names a place beside the fault',
      waiver('placeholder', 'rules@1#fees'),
      'waiver-unneeded',
      ':1:28-40 Nothing at “rules@1#fees” needs a waiver from “placeholder”.',
    ],
    [
      'where there is no such check',
      waiver('section-mising', 'rules@1#fees'),
      'waiver-unknown',
      ':1:10-24 There is no check “section-mising”.',
    ],
    [
      'where the check cannot be waived',
      waiver('text-html', 'rules@1#fees'),
      'waiver-unknown',
      ':1:10-19 The check “text-html” cannot be waived.',
    ],
    [
      'where the fault is in reading',
      waiver('text-image', 'rules@1#fees'),
      'waiver-unknown',
      ':1:10-20 The check “text-image” cannot be waived.',
    ],
    [
      'where it names a clause inside the one at fault',
      waiver('citation-unresolved', 'rules@1#nested'),
      'waiver-unneeded',
      ':1:36-50 Nothing at “rules@1#nested” needs a waiver from “citation-unresolved”.',
    ],
    [
      'where it names another document with a name that begins alike',
      waiver('placeholder', 'rule'),
      'waiver-unknown',
      ':1:28-32 The waiver is for “rule”, and there is no such place.',
    ],
    [
      'where it would let another waiver pass',
      waiver('waiver-expired', 'rules@1'),
      'waiver-unknown',
      ':1:10-24 The check “waiver-expired” cannot be waived.',
    ],
    [
      'where it would keep a false word on a clause',
      waiver('mandate-unknown', 'rules@1'),
      'waiver-unknown',
      ':1:10-25 The check “mandate-unknown” cannot be waived.',
    ],
    [
      'where there is no such edition',
      waiver('section-missing', 'rules@7#fees'),
      'waiver-unknown',
      ':1:32-44 The waiver is for “rules@7#fees”, and there is no such place.',
    ],
  ])('%s', (_name, written, rule, rest) => {
    const [line] = verdict(written).filter((one) => one.includes(FILE));
    expect(line).toBe(`error ${rule} ${FILE}${rest}`);
    expect(verdict(written)).toHaveLength(4);
  });

  test('where another waiver lets the same fault pass: the second is one too many', () => {
    const both = waiver('placeholder', 'rules@1#nested') + waiver('placeholder', 'rules@1');
    expect(verdict(both)).toEqual([
      UNRESOLVED,
      MISSING,
      `error waiver-unneeded ${FILE}:2:28-35 Another waiver already lets “placeholder” pass at “rules@1”.`,
    ]);
  });

  test('where nobody is named who granted it: a warning, and it counts', () => {
    const nobody = waiver('placeholder', 'rules@1').replace(', granted-by: the Committee', '');
    expect(verdict(nobody)).toEqual([
      UNRESOLVED,
      MISSING,
      `warning waiver-ungranted ${FILE}:1:28-35 Nobody is named who granted the waiver for “rules@1”.`,
    ]);
  });

  test('where a place like it is at fault, it says which', () => {
    const files = { ...ASKING, [FILE]: waiver('placeholder', 'rules#nested') };
    expect(diagnosticsOn(files).find(({ rule }) => rule === 'waiver-unneeded')?.help).toBe(
      'Did you mean “rules@1#nested”? If not, delete the waiver.',
    );
  });

  test('where it has no last day', () => {
    expect(verdict(waiver('section-missing', 'rules@1#fees', 'undetermined'))).toHaveLength(4);
  });
});

test('a narrow waiver and a wide one beside it are both used where each has a fault of its own', () => {
  const text = edition('## Plots {#plots}\n\n- TBC {#one}\n- TBC {#two}\n');
  const waivers = waiver('placeholder', 'rules@1#one') + waiver('placeholder', 'rules@1#plots');
  expect(verdictOn({ [EDITION]: text, [FILE]: waivers })).toEqual([]);
});

test('an edition that was withdrawn can have a waiver, and one for an earlier edition does not cover the next', () => {
  const next = 'content/documents/rules/editions/2.md';
  const text = edition('## Plots {#plots}\n\nTBC\n').replace('status: draft', 'status: withdrawn');
  const files = { [EDITION]: text, [next]: text.replace('edition: 1', 'edition: 2') };
  expect(verdictOn({ ...files, [FILE]: waiver('placeholder', 'rules@1') })).toEqual([
    `error placeholder ${next}:8:1-4 A placeholder is left: “TBC”.`,
  ]);
});

test('a waiver for a check that waits for a lost file is not blamed', () => {
  const lost = {
    ...ASKING,
    'content/bodies/board.yml': 'name: [',
    [FILE]: waiver('citation-unresolved', 'rules@1#see'),
  };
  expect(verdictOn(lost).map((line) => line.split(' ')[1])).toEqual(['text-yaml', 'section-missing', 'placeholder']);
});
