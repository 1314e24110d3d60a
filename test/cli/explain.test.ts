import { describe, expect, test } from 'vitest';
import { readReadme } from '../../src/cli/read-readme.ts';
import { readMarkdown } from '../../src/read/parse/markdown.ts';
import { PLAIN as MANNER } from '../../src/reports/manner.ts';
import { readmeText } from '../../src/reports/readme-text.ts';
import { rules } from '../../src/rules/index.ts';
import { runCommand } from '../run-command.ts';

const PLAIN = { environment: { NO_COLOR: '1' } };

describe('explain', () => {
  test('shows the page of a check as text', () => {
    const { status, out, error } = runCommand(['explain', 'section-order'], PLAIN);
    expect([status, error]).toEqual([0, '']);
    expect(out).toMatch(/^Section order\n=============\n\nThe sections follow the order .*\n\nWhy\n---\n\n/);
    expect(out.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });

  test('every check has a page, and no mark-up is left in its words', () => {
    const faulty = rules.flatMap(({ id }) => {
      const page = readMarkdown(readReadme(id) ?? '');
      if ('fault' in page) return [id];
      const words = readmeText(page, MANNER)
        .split('\n')
        .filter((line) => !line.startsWith('    '));
      return words.length < 8 || words.some((line) => /^#|\*\*|^```/.test(line)) ? [id] : [];
    });
    expect(faulty).toEqual([]);
  });

  test('without a name lists every check with what it asks for', () => {
    const { status, out } = runCommand(['explain'], PLAIN);
    const shown = out.split('\n').flatMap((line) => /^([a-z-]+) {2}/.exec(line)?.[1] ?? []);
    expect([status, shown]).toEqual([0, rules.map(({ id }) => id)]);
    expect(out.replace(/\s+/g, ' ')).toContain(rules[0]?.summary);
  });

  test.each([
    ['section-mising', 'There is no check “section-mising”: did you mean “section-missing”?'],
    ['../../model', 'There is no check “../../model”: cartulary explain lists them all.'],
    ['__proto__', 'There is no check “__proto__”: cartulary explain lists them all.'],
  ])('%s is no check', (id, sentence) => {
    expect(runCommand(['explain', id], PLAIN)).toEqual({ status: 2, out: '', error: `cartulary: ${sentence}\n` });
  });
});
