import { describe, expect, test } from 'vitest';
import type { Correction } from '../../src/model/seal.ts';
import { checkFiles } from '../../src/pipeline/check-folder.ts';
import type { OrganisationFiles } from '../../src/pipeline/organisation-files.ts';
import { extendChain, fingerprintOf } from '../../src/seals/chain.ts';
import { writeSeals } from '../../src/seals/write-seals.ts';
import { SEALS } from '../sealed-files.ts';
import {
  constitutionOf,
  DAY,
  type Edits,
  edited,
  MILL,
  NEXT,
  RULES,
  reword,
  rulesIn,
  rulesOn,
  textAt,
  verdictOn,
} from './withy-mill.ts';

const SLIP = reword(RULES, 'sends out the agenda', 'sends the agenda');
const NOTE: Correction = {
  note: 'The Meeting had agreed “sends the agenda”.',
  date: '2025-09-01',
  decision: undefined,
};

/** The Trust with these files and one more link in the chain of its rules. */
function corrected(
  edits: Edits,
  correction: Correction | undefined,
  files: OrganisationFiles = MILL,
): OrganisationFiles {
  const changed = edited(edits, files);
  const { document, edition, chain } = rulesIn(changed);
  const words = { edition: 1, text: fingerprintOf(document, edition), template: 1, correction };
  return edited({ [SEALS]: writeSeals(new Map([['rules', extendChain(chain, words)]])) }, changed);
}

describe('where it is known what stood before', () => {
  const found = (files: OrganisationFiles) => {
    const { diagnostics } = checkFiles(files, { on: DAY, base: constitutionOf(MILL) });
    return diagnostics.map(({ rule, place, help, related }) => [
      `${rule} ${place.file.split('/').at(-1) ?? ''}:${place.line}`,
      help.split('\n')[0],
      ...related.map((other) => other.place.line),
    ]);
  };

  test.each<[string, Edits, unknown]>([
    [
      'a word',
      reword(RULES, 'its money', 'our money'),
      ['seal-broken 1.md:25', 'It was sealed as: “looks after the mill, its money and its volunteers;”.'],
    ],
    [
      'a number',
      reword(RULES, 'value: 21', 'value: 22'),
      ['seal-broken 1.md:11', 'It was sealed as: “notice: 21 days (twenty-one days)”.'],
    ],
    [
      'an id',
      reword(RULES, '{#notice}', '{#notices}'),
      [
        'seal-broken 1.md:18',
        'It was sealed as: “The Meeting is held once a year. The secretary sends out the agenda twenty-one days before it. {#notice}”.',
      ],
    ],
    [
      'a clause that is put in',
      reword(RULES, '- answers to', '- may sell the mill;\n- answers to'),
      ['seal-broken 1.md:27', 'This was not in the sealed text.'],
    ],
    [
      'a clause that is gone',
      reword(RULES, '- It agrees these rules and elects [the Board](body:board).\n', ''),
      ['seal-broken 1.md:20', 'Gone from here: “It agrees these rules and elects the Board.”.'],
    ],
    ['the order', { [RULES]: swapped() }, ['seal-broken 1.md:25', 'The order is not the sealed one from here on.']],
    [
      'the title',
      reword('content/documents/rules/document.yml', 'the Trust', 'the Mill'),
      ['seal-broken document.yml:2', 'Put the old title back: “Rules of the Trust”.'],
    ],
  ])('the gate points at %s', (_name, edits, expected) => {
    expect(found(edited(edits)).filter(([what]) => String(what).startsWith('seal'))).toEqual([expected]);
  });

  test('other places that differ are named with the first', () => {
    const text = textAt(RULES)
      .replace('its money', 'our money')

      .replace('opens it', 'opens the mill');
    expect(found(edited({ [RULES]: text }))).toEqual([
      [
        'seal-broken 1.md:13',
        'It was sealed as: “The Trust keeps Withy Mill in working order and opens it to the public.”.',
        25,
      ],
    ]);
  });
});

function swapped(): string {
  const [first, second] = [
    '- looks after the mill, its money and its volunteers;\n',
    '- answers to the Meeting, see [](#friends-meeting).\n',
  ];
  return textAt(RULES).replace(first, '@').replace(second, first).replace('@', second);
}

describe('a chain only grows', () => {
  const noted = corrected(SLIP, NOTE);

  test('by a correction, which may change the text', () => {
    expect([verdictOn(noted), verdictOn(noted, MILL)]).toEqual([[], []]);
  });

  test('by the seal of a newly adopted text', () => {
    const next = textAt(NEXT)
      .replace('status: proposed', 'status: adopted\nadoption: {not-recorded: lost}\ncommencement: 2026-01-01')
      .replace('comment-until: 2026-07-31\n', '');
    const files = edited({ [NEXT]: next });
    const { document, chain } = rulesIn(files);
    const [, second] = document.editions;
    if (second === undefined) throw new Error('there is no second edition');
    const grown = extendChain(chain, {
      edition: 2,
      text: fingerprintOf(document, second),
      template: 1,
      correction: undefined,
    });
    expect(verdictOn(edited({ [SEALS]: writeSeals(new Map([['rules', grown]])) }, files), MILL)).toEqual([]);
  });

  test('its last link cannot be cut off', () => {
    const cut = edited({ [SEALS]: textAt(SEALS) }, noted);
    expect(verdictOn(cut, noted).at(-1)).toBe(`seal-chain ${SEALS}:4 The chain of “rules” has lost its last link.`);
    expect(rulesOn(edited({ [SEALS]: textAt(SEALS), [RULES]: textAt(RULES) }, noted), noted)).toEqual([
      'seal-broken',
      'seal-chain',
    ]);
  });

  test('it cannot be taken out, nor its file deleted', () => {
    expect(verdictOn(edited({ [SEALS]: '{"documents": {}}' }), MILL)).toEqual([
      `seal-chain ${SEALS}:1 The chain of “rules” is gone.`,
    ]);
    expect(verdictOn(edited({ [SEALS]: undefined }), MILL)).toEqual([
      `seal-chain ${SEALS}:1 The file of the seals is gone.`,
    ]);
  });

  test('a link in it cannot be written anew', () => {
    const other = corrected(SLIP, { ...NOTE, note: 'It was always so.' });
    expect(verdictOn(other, noted)).toEqual([
      `seal-chain ${SEALS}:19 Link 2 in the chain of “rules” is not the one that stood there before.`,
    ]);
  });

  test('a text cannot be sealed a second time without a correction, nor corrected before it was sealed', () => {
    expect(verdictOn(corrected(SLIP, undefined))).toEqual([
      `seal-chain ${SEALS}:12 Edition 1 is sealed twice, and no correction is named.`,
    ]);
    const { document, edition } = rulesIn(MILL);
    const words = { edition: 1, text: fingerprintOf(document, edition), template: 1, correction: NOTE };
    expect(verdictOn(edited({ [SEALS]: writeSeals(new Map([['rules', extendChain([], words)]])) }))).toEqual([
      `seal-chain ${SEALS}:6 A correction stands before edition 1 was sealed at all.`,
    ]);
  });

  test('after the document is renamed it goes on under the new id or the old one', () => {
    const renamed = (more: string) =>
      edited({
        [RULES]: undefined,
        [NEXT]: undefined,
        'content/documents/rules/document.yml': undefined,
        'content/documents/statutes/document.yml': `${textAt('content/documents/rules/document.yml')}${more}`,
        'content/documents/statutes/editions/1.md': textAt(RULES).replace('document: rules', 'document: statutes'),
      });
    const seals = (files: OrganisationFiles) => rulesOn(files, MILL).filter((rule) => rule.startsWith('seal'));
    const moved = edited({ [SEALS]: textAt(SEALS).replace('"rules"', '"statutes"') }, renamed('former-ids: [rules]\n'));
    expect([seals(renamed('former-ids: [rules]\n')), seals(moved)]).toEqual([[], []]);
    expect(seals(edited({ [SEALS]: textAt(SEALS).replace('"rules"', '"statutes"') }, renamed('')))).toEqual([
      'seal-lost',
    ]);
  });
});

describe('what was adopted before and not sealed', () => {
  const unsealed = edited({ [SEALS]: undefined });

  test('stays adopted, and keeps its file', () => {
    const draft = edited(
      { ...reword(RULES, 'status: adopted\nadoption: {decision: agm-2025}', 'status: draft') },
      unsealed,
    );
    expect(rulesOn(draft, unsealed)).toContain('seal-status');
    expect(rulesOn(edited({ [RULES]: undefined }, unsealed), unsealed)).toContain('seal-lost');
  });

  test('keeps its ids', () => {
    const dropped = edited(reword(RULES, ' {#notice}', ''), unsealed);
    expect(rulesOn(dropped, unsealed).filter((rule) => rule === 'id-vanished')).toEqual(['id-vanished']);
    expect(rulesOn(dropped)).not.toContain('id-vanished');
  });
});

describe('a correction and its decision', () => {
  const decided = corrected(SLIP, { ...NOTE, decision: 'friends-2025-09' });
  const DECISION = 'content/decisions/friends-2025-09.yml';
  const decision = (corrects: string) => ({ [DECISION]: `body: friends-meeting\ndate: 2025-09-01\n${corrects}` });

  test('name each other', () => {
    expect(verdictOn(edited(decision('corrects: [rules@1]\n'), decided), MILL)).toEqual([]);
  });

  test('or the gate says which of them is silent', () => {
    expect(verdictOn(decided)).toEqual([
      `seal-correction ${SEALS}:18 There is no decision “friends-2025-09”, which the correction of edition 1 names.`,
    ]);
    expect(verdictOn(edited(decision(''), decided))).toEqual([
      `seal-correction ${SEALS}:18 The decision “friends-2025-09” does not correct edition 1 of “Rules of the Trust”.`,
    ]);
    expect(verdictOn(edited(decision('corrects: [rules@1]\n')))).toEqual([
      `seal-correction ${DECISION}:3 The decision corrects “rules@1”, and no such correction is recorded.`,
    ]);
  });
});
