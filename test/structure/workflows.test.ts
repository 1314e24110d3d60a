import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ACTION, COMMENT, FAULTS, PUBLISH, SOUND } from './faulty-workflows.ts';
import { readAutomation } from './read-workflows.ts';
import { WORKFLOW_RULES } from './workflow-rules.ts';

const root = join(import.meta.dirname, '../..');
const names = [
  ...readdirSync(join(root, '.github/workflows')).map((name) => `.github/workflows/${name}`),
  'action.yml',
];
const automations = names.map((name) => readAutomation(name, readFileSync(join(root, name), 'utf8')));

const brokenRules = (name: string, text: string) =>
  Object.entries(WORKFLOW_RULES).flatMap(([rule, judge]) =>
    judge(readAutomation(name, text)).length > 0 ? [rule.split(':')[0]] : [],
  );

describe('the workflows and the action keep each rule', () => {
  test('there are workflows to judge', () => {
    expect(names).toEqual(
      expect.arrayContaining(['check', 'comment', 'publish', 'test'].map((name) => `.github/workflows/${name}.yml`)),
    );
    expect(automations.flatMap(({ jobs }) => jobs.flatMap(({ steps }) => steps)).length).toBeGreaterThan(20);
  });

  test.each(Object.entries(WORKFLOW_RULES))('%s', (_rule, judge) => {
    expect(automations.flatMap(judge)).toEqual([]);
  });
});

describe('each rule catches its fault, and no other', () => {
  test.each([SOUND, COMMENT, PUBLISH])('a sound workflow breaks none', (text) => {
    expect(brokenRules('sound.yml', text)).toEqual([]);
  });

  test('a sound action breaks none', () => {
    expect(brokenRules('action.yml', ACTION)).toEqual([]);
  });

  for (const [rule, what, text, name = 'faulty.yml'] of FAULTS)
    test(`rule ${rule}: ${what}`, () => {
      expect([SOUND, COMMENT, PUBLISH, ACTION]).not.toContain(text);
      expect(brokenRules(name, text)).toEqual([String(rule)]);
    });

  test('every rule has a fault', () => {
    const numbers = Object.keys(WORKFLOW_RULES).map((rule) => Number(rule.split(':')[0]));
    expect([...new Set(FAULTS.map(([rule]) => rule))]).toEqual(numbers);
  });
});
