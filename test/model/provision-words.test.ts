import { expect, test } from 'vitest';
import { provisionWords } from '../../src/model/provision-words.ts';
import { section } from '../redline/build-edition.ts';

test('a section is named by its heading, without the colon that leads on to its list', () => {
  const named = (heading: string) => provisionWords({ ...section(heading, []), number: '1' });
  expect(['The Board', 'The Board:', 'Rule 4: plots'].map(named)).toEqual([
    'section 1 (The Board)',
    'section 1 (The Board)',
    'section 1 (Rule 4: plots)',
  ]);
});
