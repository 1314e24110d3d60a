import { expect, test } from 'vitest';
import { compareEditions } from '../../src/redline/compare-editions.ts';
import { loadEdition } from '../exports/organisation.ts';

const HEAD = '---\ndocument: rules\nedition: 1\nstatus: draft\n---\n';
const PLAIN = '## Aims {#aims}\n\nThe Board:\n\n- digs; {#dig}\n- grows.\n';
const MARKED =
  '## Aims {#aims duty=board}\n\nThe Board: {power=board}\n\n- digs; {#dig duty=board object="dig"}\n- grows. {unmarked}\n';

test('marks are no part of the text: put in, changed or taken out, they change nothing in a redline', () => {
  const [plain, marked] = [PLAIN, MARKED].map((text) => loadEdition('1.md', HEAD + text).edition);
  if (plain === undefined || marked === undefined) throw new Error('the texts were not read');
  for (const { rows } of [compareEditions(plain, marked), compareEditions(marked, plain)])
    expect(rows.map(({ fate }) => fate)).toEqual(['kept', 'kept', 'kept', 'kept']);
});
