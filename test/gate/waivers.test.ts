import { describe, expect, test } from 'vitest';
import { EDITION, edition, kind, verdictOn } from '../organisation-in.ts';

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
  `- {rule: ${rule}, at: "${at}", reason: "The AGM has yet to set them.", until: ${until}}\n`;
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
      ':1:94-104 The waiver for “rules@1#fees” ended on 2026-05-31.',
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

  test('where it has no last day', () => {
    expect(verdict(waiver('section-missing', 'rules@1#fees', 'undetermined'))).toHaveLength(4);
  });
});

test('a waiver for a check that waits for a lost file is not blamed', () => {
  const lost = {
    ...ASKING,
    'content/bodies/board.yml': 'name: [',
    [FILE]: waiver('citation-unresolved', 'rules@1#see'),
  };
  expect(verdictOn(lost).map((line) => line.split(' ')[1])).toEqual(['text-yaml', 'section-missing', 'placeholder']);
});
