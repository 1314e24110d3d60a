import { describe, expect, it, test } from 'vitest';
import { CHARTER, mend, offered, RULES, replaced, type Texts, textOf } from './mended.ts';

const BOARD = 'content/bodies/board.yml';
const DECISION = 'content/decisions/agm-2025.yml';
const WAIVERS = 'content/waivers.yml';
const DOCUMENT = 'content/documents/millers/document.yml';
const ADOPTED = 'content/documents/rules/editions/1.md';

/** The lines of the files that mending changed, as they were and as they are. */
function changedLines(texts: Texts): readonly string[] {
  const { text } = mend(texts);
  return Object.entries(texts).flatMap(([path, before = '']) => {
    const [old, lines] = [before.split('\n'), text(path).split('\n')];
    return [
      ...old.filter((line) => !lines.includes(line)).map((line) => `- ${line.trim()}`),
      ...lines.filter((line) => !old.includes(line)).map((line) => `+ ${line.trim()}`),
    ];
  });
}

describe('what is misspelt is put right', () => {
  test.each([
    ['a citation of the same text', RULES, '](#friends-meeting)', '](#freinds-meeting)'],
    ['a citation of another document', CHARTER, '](rules#working-groups)', '](ruls#working-groups)'],
    ['a citation of a provision there', CHARTER, '](rules#working-groups)', '](rules#working-group)'],
    ['a citation of a body', RULES, '](body:board)', '](body:boards)'],
    ['a citation of a term', RULES, '](term:friend)', '](term:frend)'],
    ['a body that another reports to', BOARD, 'reports-to: [friends-meeting]', 'reports-to: ["freinds-meeting"]'],
    ['a body that a seat is for', BOARD, 'sits-for: millers', 'sits-for: milers'],
    ['what constitutes a body', BOARD, 'constituted-by: rules#board', "constituted-by: 'rules#bord'"],
    ['what asks for a seat', BOARD, 'mandate: "rules#working-groups"', 'mandate: "rules#working-grups"'],
    ['a body that decided', DECISION, 'body: friends-meeting', 'body: friend-meeting'],
    ['an edition that was adopted', DECISION, 'adopts: [rules@1]', 'adopts: [rule@1]'],
    ['the decision that adopted', ADOPTED, 'decision: agm-2025', 'decision: agm-2052'],
    ['the body of a number', RULES, 'applies-to: board', 'applies-to: bord'],
    ['a key', CHARTER, 'comment-until:', 'coment-until:'],
    ['a key in a list', BOARD, 'sits-for: millers', 'sit-for: millers'],
    ['a value', CHARTER, 'status: proposed', 'status: "propsed"'],
    ['a kind', DOCUMENT, 'kind: working-group-charter', 'kind: working-group-chater'],
    ['the document’s id', CHARTER, 'document: millers', 'document: milers'],
    ['the number of the edition', CHARTER, 'edition: 1', 'edition: 11'],
  ])('%s', (_name, path, sound, broken) => {
    const mended = mend(replaced(path, sound, broken));
    expect(mended.text(path).replace(/(?<=: |\[)(["'])([^"'\n]*)\1(?=[\n\],])/g, '$2')).toBe(
      textOf(path).replace(/(?<=: |\[)(["'])([^"'\n]*)\1(?=[\n\],])/g, '$2'),
    );
    expect(mended.left).toEqual([]);
  });
});

describe('what is not clear is left to its writer', () => {
  test.each<[string, Texts, readonly string[]]>([
    [
      'an id that is near to two',
      replaced(RULES, '](#friends-meeting)', '](#notixe)'),
      ['citation-unresolved: Write `#notice` instead of `#notixe`.'],
    ],
    [
      'an id that is near to none',
      replaced(RULES, '](#friends-meeting)', '](#somewhere-else)'),
      ['citation-unresolved'],
    ],
    [
      'an edition that there is not',
      replaced(CHARTER, '](rules#working-groups)', '](rules@9)'),
      ['citation-unresolved'],
    ],
    ['whether the value or the words were meant', replaced(RULES, 'words: five', 'words: six'), ['number-words']],
    ['words with two numbers', replaced(RULES, 'words: five', 'words: four of six'), ['number-words']],
    ['a fraction in words', replaced(RULES, 'words: five', 'words: two-thirds'), ['number-words']],
    [
      'a singular that would be a plural',
      replaced(RULES, 'words: twenty-one days', 'words: one day'),
      ['number-words'],
    ],
  ])('%s', (_name, texts, expected) => {
    expect(offered(texts)).toEqual(expected);
  });
});

test('what was moved is cited where it stands', () => {
  const moved = textOf(RULES).replace(
    'quorum} trustees are present; {#quorum}',
    'quorum} trustees are present; {#fewest-trustees}',
  );
  const removed = moved.replace(
    'comment-until: 2026-07-31',
    'comment-until: 2026-07-31\nremoved: [{id: quorum, moved-to: "rules@2#fewest-trustees"}]',
  );
  const texts = { [RULES]: removed.replace('](#friends-meeting)', '](#quorum)') };
  expect(changedLines(texts)).toEqual([
    '- - answers to the Meeting, see [](#quorum).',
    '+ - answers to the Meeting, see [](#fewest-trustees).',
  ]);
});

test('the agreed name takes the place of an old one, with its capital, its plural and its article', () => {
  const texts = replaced(
    CHARTER,
    '- Nobody runs the machinery alone.',
    '- Sub-committees meet. A Sub-committee joins a subscriber or an *other* sub-committee, see [the sub-committee](term:working-group).\n- Each Working Group\n  Committee is A SUB-COMMITTEE.',
  );
  expect(changedLines(texts).filter((line) => line.startsWith('+'))).toEqual([
    '+ - Working groups meet. A working group joins a Friend or an *other* working group, see [the working group](term:working-group).',
    '+ - Each working group is A WORKING GROUP.',
  ]);
});

test('a change of article follows the sound of the new name', () => {
  const terms = replaced('content/terms.yml', 'not: [subscriber]', 'not: [subscriber, associate]');
  const text = replaced(CHARTER, 'Any Friend who', 'An associate, or an  associate, who');
  expect(changedLines({ ...terms, ...text })).toContain(
    '+ A Friend, or a  Friend, who has finished the safety course may join. The group chooses its chair and vice-chair each spring.',
  );
});

describe('in links and characters', () => {
  it('http becomes https, in the address alone', () => {
    const texts = replaced(
      CHARTER,
      '[the Board](body:board)',
      '[http://mill.example](http://mill.example) or <http://mill.example/a>',
    );
    expect(changedLines(texts)[1]).toBe(
      '+ - The chair reports to [http://mill.example](https://mill.example) or <https://mill.example/a>, see [](rules#working-groups).',
    );
  });

  it('a character that cannot be seen goes, whatever stands before it, and a control stays for its writer', () => {
    const before = `🏛️\t${'e\u0323\u0302'.normalize('NFC')}${'x'.repeat(30_000)}`;
    const texts = replaced(CHARTER, 'The group keeps', `${before} gr\u200Boup ke\u00ADeps\u202E \u0007`);
    expect(mend(texts).text(CHARTER)).toBe(textOf(CHARTER).replace('The group keeps', `${before} group keeps \u0007`));
    expect(mend(texts).left).toEqual(['text-control-character']);
  });

  it('an old name in a very long line is left, since its place is not sure', () => {
    const texts = replaced(CHARTER, 'Nobody runs', `${'Nobody. '.repeat(1000)}No sub-committee runs`);
    expect(offered(texts)).toEqual(['name-deprecated']);
  });
});

describe('a waiver that is not needed or has run out is deleted', () => {
  const waiver = (until: string) =>
    `- rule: placeholder\n  at: millers@1\n  reason: >\n    None\n\n    at all.\n  granted-by: the Board\n  until: ${until}\n`;
  test.each([
    ['the only one', `# Ours\n${waiver('2027-01-01')}`, '# Ours\n[]\n'],
    ['one that has run out', `# Ours\n${waiver('2025-01-01')}`, '# Ours\n[]\n'],
    ['each of two', `${waiver('2027-01-01')}${waiver('2025-01-01')}`, '[]\n'],
  ])('%s', (_name, written, left) => {
    const mended = mend({ [WAIVERS]: written });
    expect([mended.text(WAIVERS), mended.left]).toEqual([left, []]);
  });
});
