import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { mendFiles } from '../../src/fixes/mend-files.ts';
import { changeFiles, readFiles } from '../../src/pipeline/organisation-files.ts';
import { seededDice } from '../redline/seeded-dice.ts';
import { textOf } from './mended.ts';

const FILES = readFiles(join(import.meta.dirname, '../..'));
const DAY = '2026-11-22';
const GROUP = 'content/documents/economy-group/editions/1.md';
const SOUND = textOf(GROUP, FILES);

interface Mistake {
  readonly name: string;
  readonly make: (text: string) => string;
}

const MISTAKES: readonly Mistake[] = [
  { name: 'a heading too deep', make: (text) => text.replace('\n## Objectives\n', '\n### Objectives\n') },
  { name: 'a heading in bold', make: (text) => text.replace('\n## Membership\n', '\n**Membership**\n') },
  {
    name: 'a heading that is a near name',
    make: (text) => text.replace('## Links to the Conference and LAA', '## Links to the Conference & LAA'),
  },
  { name: 'a heading misspelt', make: (text) => text.replace('## Ways of working', '## Ways of wroking') },
  {
    name: 'a section out of order',
    make: (text) => swapped(text, '## Group responsibilities', '## Links to wider work'),
  },
  { name: 'a citation misspelt', make: (text) => text.replace('](executive#spending)', '](executive#spendng)') },
  { name: 'a status misspelt', make: (text) => text.replace('status: draft', 'status: draf') },
  { name: 'a key misspelt', make: (text) => text.replace('illustrative:', 'ilustrative:') },
  { name: 'a character that cannot be seen', make: (text) => text.replace('vibrant urban', 'vib\u200Brant urban') },
  { name: 'the wrong number of the edition', make: (text) => text.replace('edition: 1', 'edition: 2') },
];

/** The text with its section under one heading put below that under another. */
function swapped(text: string, heading: string, below: string): string {
  const from = text.indexOf(`\n${heading}`);
  const to = text.indexOf('\n## ', from + 1);
  const without = text.slice(0, from) + text.slice(to);
  const at = without.indexOf('\n## ', without.indexOf(`\n${below}`) + 1);
  return without.slice(0, at) + text.slice(from, to) + without.slice(at);
}

function mendGroup(text: string): {
  readonly text: string;
  readonly said: readonly string[];
  readonly left: readonly string[];
} {
  const { files, mended, verdict } = mendFiles(changeFiles(FILES, new Map([[GROUP, text]])), { on: DAY });
  const left = verdict.diagnostics.filter(({ place }) => place.file === GROUP);
  return {
    text: textOf(GROUP, files),
    said: mended.map(({ description }) => description),
    left: left.map(({ rule }) => rule),
  };
}

describe('the terms of reference of a real group', () => {
  test.each(MISTAKES)('with $name are as they were, once mended', ({ make }) => {
    expect(make(SOUND)).not.toBe(SOUND);
    expect(mendGroup(make(SOUND))).toMatchObject({ text: SOUND, left: [] });
  });

  it('with all of these at once are as they were, once mended', () => {
    const broken = MISTAKES.reduce((text, { make }) => make(text), SOUND);
    const mended = mendGroup(broken);
    expect(mended.text).toBe(SOUND);
    expect([mended.said.length, mended.left]).toEqual([MISTAKES.length, []]);
    expect(mendGroup(mended.text).said).toEqual([]);
  });
});

/** What may happen to a heading, without any word of it being lost. */
const MISHAPS: readonly ((heading: string) => string)[] = [
  (heading) => `### ${heading}`,
  (heading) => `# ${heading}`,
  (heading) => `**${heading}**`,
  (heading) => `*${heading}:*`,
  (heading) => `${heading}\n===`,
  (heading) => `- ${heading}`,
  (heading) => `> ## ${heading}`,
  (heading) => `<h3>${heading}</h3>`,
  (heading) => `\`\`\`\n## ${heading}\n\`\`\``,
  (heading) => `<!-- ## ${heading} -->`,
  (heading) => `${heading}:`,
  (heading) => `#${heading}`,
];

describe('whatever happens to the headings, mending loses no word of the text and leaves no section missing', () => {
  test.each(Array.from({ length: 30 }, (_, index) => index + 1))('dice %i', (seed) => {
    const dice = seededDice(seed);
    const broken = SOUND.replace(/^## (.*)$/gm, (line, heading: string) => {
      const mishap = dice(3) === 0 ? undefined : MISHAPS[dice(MISHAPS.length)];
      return mishap === undefined ? line : mishap(heading);
    });
    const mended = mendGroup(broken);
    expect(lostWords(broken, mended.text)).toEqual([]);
    expect(mended.left.filter((rule) => rule !== 'section-placeholder')).toEqual([]);
  });
});

/** The words that stood in one text and do not stand in the other as often. */
function lostWords(before: string, after: string): readonly string[] {
  const words = (text: string): string[] => [...(text.replace(/<\/?h3>/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? [])];
  const left = words(after);
  return words(before).filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
