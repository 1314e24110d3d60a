import { describe, expect, it, test } from 'vitest';
import { CHARTER, CHARTER_AS_DATA, charter, charterAsData, mend, mendedBody, offered } from './mended.ts';

const PURPOSE = '## Purpose\n\nThe group keeps the wheel turning.\n\n';
const WAYS = '## Ways of working\n\n- The group meets each month.\n- Nobody works alone.\n\n';
const MEMBERSHIP = '## Membership\n\nAny Friend may join.\n';
const HINT = 'Say who may join and how the chair is chosen.';

describe('a section that is there, but not as a section, becomes one', () => {
  test.each([
    [
      'one level too deep, with its sub-headings',
      '### Membership {#who}\n\nAny.\n\n#### Chair\n\nOne.\n\n##### Vote\n\nYes.\n',
      '## Membership {#who}\n\nAny.\n\n### Chair\n\nOne.\n\n#### Vote\n\nYes.\n',
    ],
    ['underlined at the level of the title', 'Membership\n==========\n\nAny.\n', '## Membership\n\nAny.\n'],
    [
      'misspelt, with its number, its id and its source’s number',
      '## 6. Membershp {#who source-number=6}\n\nAny.\n',
      '## 6. Membership {#who source-number=6}\n\nAny.\n',
    ],
    ['misspelt and too deep', '#### Membershp\n\nAny.\n', '## Membership\n\nAny.\n'],
    ['in bold', '**Membership**\n\nAny.\n', '## Membership\n\nAny.\n'],
    ['in bold italics, with an id', '***Membership*** {#who}\n\nAny.\n', '## Membership {#who}\n\nAny.\n'],
    ['in bold and misspelt', '__Membershp__\nAny.\n', '## Membership\n\nAny.\n'],
    [
      'in bold with a full stop and its text behind',
      '**Membership.** Any Friend. {#who}\n',
      '## Membership\n\nAny Friend. {#who}\n',
    ],
    [
      'in bold with a colon inside',
      '**Membership:** Any Friend.\nAnd more.\n',
      '## Membership\n\nAny Friend.\nAnd more.\n',
    ],
    ['in bold with a colon behind', '**Membership**: Any Friend.\n', '## Membership\n\nAny Friend.\n'],
    ['a plain line', 'Membership:\n\n- Any.\n', '## Membership\n\n- Any.\n'],
    ['without a blank behind its signs', '##Membership {#who}\nAny.\n', '## Membership {#who}\n\nAny.\n'],
    ['in a quotation', '> ## Membership\n>\n> Any.\n> - One.\n', '## Membership\n\nAny.\n- One.\n'],
    [
      'in a code block',
      '```markdown\n### Membership\n\nAny.\n\n#### Chair\n\nOne.\n```\n',
      '## Membership\n\nAny.\n\n### Chair\n\nOne.\n',
    ],
    ['in HTML', '<h2 class="x">Membership</h2>\n<p>Any.</p>\n<p>One.</p>\n', '## Membership\n\nAny.\n\nOne.\n'],
    ['in a comment, its text below', '<!-- ## Membership -->\n\nAny.\n', '## Membership\n\nAny.\n'],
    ['in a comment with its text', '<!--\n## Membership\n\nAny.\n-->\n', '## Membership\n\nAny.\n'],
  ])('%s', (_name, written, mended) => {
    expect(mendedBody(`${PURPOSE}${WAYS}${written}`)).toBe(`${PURPOSE}${WAYS}${mended}`);
    expect(mend(charter(`${PURPOSE}${WAYS}${written}`)).left).toEqual([]);
  });

  it('out of a list, what stands inside the item coming along', () => {
    const list = '## Ways of working\n\n- We meet.\n- **Membership**\n  - Any.\n\n    More.\n';
    expect(mendedBody(`${PURPOSE}${list}`)).toBe(
      `${PURPOSE}## Ways of working\n\n- We meet.\n\n## Membership\n\n- Any.\n\n  More.\n`,
    );
  });

  it('out of a code block, what stands above it staying there', () => {
    expect(mendedBody(`${PURPOSE}${WAYS}~~~\nkept\n## Membership\nAny.\n~~~\n`)).toBe(
      `${PURPOSE}${WAYS}~~~\nkept\n~~~\n\n## Membership\n\nAny.\n`,
    );
  });

  it('all at once, where the whole text is too high, with what stands below each', () => {
    const text = '# Purpose\n\nA.\n\n# Ways of working\n\nB.\n\n## Meetings\n\nC.\n\n# Membership\n\nD.\n';
    expect(mendedBody(text)).toBe(
      '## Purpose\n\nA.\n\n## Ways of working\n\nB.\n\n### Meetings\n\nC.\n\n## Membership\n\nD.\n',
    );
  });

  it('all at once, where the whole text stands in one code block', () => {
    expect(mendedBody(`\n\`\`\`\n${PURPOSE}${WAYS}${MEMBERSHIP}\`\`\`\n`)).toBe(`\n${PURPOSE}${WAYS}${MEMBERSHIP}`);
  });

  it('and goes to where it belongs, where it cannot stay', () => {
    expect(mendedBody(`## Membershp\n\nAny.\n\n${PURPOSE}${WAYS}`)).toBe(
      `${PURPOSE}${WAYS.trimEnd()}\n\n## Membership\n\nAny.\n`,
    );
  });

  it('and leaves the sub-headings that follow it where they were', () => {
    const text = `${PURPOSE}## Ways of working\n\nWe meet.\n\n### Membership\n\nAny.\n\n### Reports\n\nEach month.\n`;
    expect(mendedBody(text)).toBe(
      `${PURPOSE}## Ways of working\n\nWe meet.\n\n### Reports\n\nEach month.\n\n## Membership\n\nAny.\n`,
    );
  });

  it('with the hint for its writer, where nothing stands under it', () => {
    const mended = mend(charter(`${PURPOSE}${WAYS}## Membershp\n`));
    expect([mended.said, mended.left]).toEqual([
      ['17: Change the heading “Membershp” to “Membership”, with the hint of what to write under it.'],
      ['section-placeholder'],
    ]);
    expect(mended.text(CHARTER)).toContain(`## Membership\n\n${HINT}\n`);
  });
});

describe('a section that is not there gets its heading and the hint, where it belongs', () => {
  test.each([
    ['at the end', `${PURPOSE}${WAYS}`, `${PURPOSE}${WAYS}## Membership\n\n${HINT}\n`],
    [
      'at the end of a text without a last line end',
      `${PURPOSE}${WAYS.trimEnd()}`,
      `${PURPOSE}${WAYS}## Membership\n\n${HINT}\n`,
    ],
    [
      'in the middle',
      `${PURPOSE}${MEMBERSHIP}`,
      `${PURPOSE}## Ways of working\n\nSay how often the group meets, how it decides and to whom it reports.\n\n${MEMBERSHIP}`,
    ],
    [
      'at the beginning',
      `${WAYS}${MEMBERSHIP}`,
      `\n## Purpose\n\nSay in a sentence or two why the group exists.\n\n${WAYS}${MEMBERSHIP}`,
    ],
    [
      'though a sentence opens with its words in bold',
      `${PURPOSE}${WAYS}**Members** of the group vote.\n`,
      `${PURPOSE}${WAYS}**Members** of the group vote.\n\n## Membership\n\n${HINT}\n`,
    ],
    [
      'though another heading has one of its words',
      `${PURPOSE}${WAYS}## Membership fees\n\nTwo pounds.\n`,
      `${PURPOSE}${WAYS}## Membership fees\n\nTwo pounds.\n\n## Membership\n\n${HINT}\n`,
    ],
    [
      'though a list has an item of its name',
      `${PURPOSE}${WAYS}We talk about:\n\n- Money\n- Members\n- Mills\n`,
      `${PURPOSE}${WAYS}We talk about:\n\n- Money\n- Members\n- Mills\n\n## Membership\n\n${HINT}\n`,
    ],
  ])('%s', (_name, written, mended) => {
    expect(mendedBody(written)).toBe(mended);
    expect(mend(charter(written)).left).toEqual(['section-placeholder']);
  });

  it('several of them in the order of their kind', () => {
    const mended = mend(charter('Opening words.\n'));
    expect(mended.said).toEqual([
      '9: Add the heading “Purpose”, with the hint of what to write under it.',
      '9: Add the heading “Ways of working”, with the hint of what to write under it.',
      '9: Add the heading “Membership”, with the hint of what to write under it.',
    ]);
    expect(mended.left).toEqual(['section-placeholder', 'section-placeholder', 'section-placeholder']);
  });

  it('but not where a remark stands above it in a comment, which nobody meant to publish', () => {
    const hidden = `${PURPOSE}${WAYS}<!-- Ask the chair first.\n## Membership\n\nAny.\n-->\n`;
    expect(offered(charter(hidden))).toEqual(['section-missing']);
  });
});

describe('sections out of order are moved with all their text', () => {
  const sub = '### Chair\n\nOne.\n';
  test.each([
    ['one', `${MEMBERSHIP}\n${sub}\n${PURPOSE}${WAYS}`],
    ['two', `${MEMBERSHIP}\n${sub}\n${WAYS}${PURPOSE}`],
  ])('%s', (_name, written) => {
    const mended = mend(charter(written));
    expect(mended.text(CHARTER).split('\n---\n')[1]?.trimStart()).toBe(`${PURPOSE}${WAYS}${MEMBERSHIP}\n${sub}`);
    expect(mended.left).toEqual([]);
  });
});

describe('a heading that says something else than its place', () => {
  const sound = `${PURPOSE}${WAYS}`;
  test.each([
    [
      'too deep comes below the one above, with all that stands beside and below it',
      '#### Tools\n\nA.\n\n##### Keys\n\nB.\n\n#### Stones\n\nC.\n\n',
      '### Tools\n\nA.\n\n#### Keys\n\nB.\n\n### Stones\n\nC.\n\n',
    ],
    ['the document’s own title goes', '# Charter of the Millers’ Group\n\nA.\n\n', '\nA.\n\n'],
  ])('%s', (_name, written, mended) => {
    const after = mend(charter(`${sound}${written}${MEMBERSHIP}`));
    expect(after.text(CHARTER).split('\n---\n', 2)[1]).toBe(`${sound}${mended}${MEMBERSHIP}`);
    expect(after.left).toEqual([]);
  });

  it('is left where it may be meant as either', () => {
    expect(offered(charter(`${sound}# Tools\n\nA.\n\n${MEMBERSHIP}`))).toEqual(['text-heading']);
  });
});

describe('in a text that is kept as data', () => {
  const purpose = '  - heading: Purpose\n    text: "The wheel."\n';
  const ways =
    '  - id: ways\n    heading: "Ways of working"\n    clauses:\n      - text: "We meet."\n      - text: >\n          Nobody works\n          alone.\n';
  const membership = '  - heading: \'Membership\'\n    text: "Any Friend."\n';
  const hint = `  - id: membership\n    heading: "Membership"\n    text: "${HINT}"\n`;

  test.each([
    [
      'a misspelt heading',
      `${purpose}${ways}${membership.replace('Membership', '6. Membershp')}`,
      `${purpose}${ways}${membership.replace('Membership', '6. Membership')}`,
    ],
    [
      'a section inside another',
      `${purpose}${ways}      - heading: Membershp\n        text: "Any."\n        clauses:\n          - text: "x"\n`,
      `${purpose}${ways}  - heading: Membership\n    text: "Any."\n    clauses:\n      - text: "x"\n`,
    ],
    [
      'a section that is all there is inside another',
      `${purpose}${membership}    clauses:\n      - heading: Ways of working\n        text: "We."\n`,
      `${purpose}  - heading: Ways of working\n    text: "We."\n${membership}`,
    ],
    ['sections out of order', `${membership}${purpose}${ways}`, `${purpose}${ways}${membership}`],
  ])('%s', (_name, written, mended) => {
    const after = mend(charterAsData(written));
    expect(after.text(CHARTER_AS_DATA).split('provisions:\n')[1]).toBe(mended);
    expect(after.left).toEqual([]);
  });

  it('a missing section gets its entry with the hint', () => {
    const after = mend(charterAsData(`${purpose}${ways}`));
    expect(after.text(CHARTER_AS_DATA).split('provisions:\n')[1]).toBe(`${purpose}${ways}${hint}`);
    expect(after.left).toEqual(['section-placeholder']);
  });
});
