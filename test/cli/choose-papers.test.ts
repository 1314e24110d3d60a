import { describe, expect, test } from 'vitest';
import { choosePapers } from '../../src/cli/choose-papers.ts';
import type { Call, Surroundings } from '../../src/cli/command.ts';
import { findChromium } from '../../src/cli/find-chromium.ts';

const HERE = import.meta.filename;

describe('Chromium is', () => {
  test.each([
    ['the one that CHROMIUM names', { CHROMIUM: HERE }, ['/bin/sh'], HERE],
    ['else the first of the usual places', {}, ['/no/such/file', '/bin/sh', HERE], '/bin/sh'],
    ['else the first of the usual places, where CHROMIUM is empty', { CHROMIUM: '' }, ['/bin/sh'], '/bin/sh'],
    ['else nowhere', {}, ['/no/such/file'], undefined],
  ])('%s', (_name, environment, places, found) => {
    expect(findChromium(environment, places)).toBe(found);
  });

  test('not looked for elsewhere where CHROMIUM names what is not there', () => {
    expect(() => findChromium({ CHROMIUM: '/no/such/file' }, ['/bin/sh'])).toThrow(
      'CHROMIUM names “/no/such/file”, and no file is there.',
    );
  });
});

describe('PDFs are', () => {
  test('made by the Chromium that is named', () => {
    expect(choosePapers(call({}), surroundings({ CHROMIUM: HERE }))).toMatchObject({ making: { chromium: HERE } });
  });

  test.each([
    ['left out where that is asked for', call({}, ['no-pdf']), 'No PDFs: --no-pdf leaves them out.'],
    ['left out of a preview', call({ preview: 'Proposal 12' }), 'No PDFs: a preview has none.'],
  ])('%s', (_name, asked, why) => {
    expect(choosePapers(asked, surroundings({ CHROMIUM: HERE }))).toEqual({ making: undefined, why });
  });

  test('counted now and then while they are made', () => {
    let said = '';
    const { making } = choosePapers(call({}), {
      ...surroundings({ CHROMIUM: HERE }),
      writeOut: (text) => (said += text),
    });
    for (let made = 1; made <= 200; made += 1) making?.onMade(made, 200);
    expect(said).toBe('Made 100 of 200 PDFs.\n');
  });
});

function call(options: Call['options'], switches: readonly string[] = []): Call {
  return { root: '/', operands: [], options, switches: new Set(switches), on: '2026-11-22' };
}

function surroundings(environment: Surroundings['environment']): Surroundings {
  const silent = () => undefined;
  return {
    cwd: '/',
    environment,
    now: () => new Date(0),
    writeOut: silent,
    writeError: silent,
    isTerminal: false,
    ask: undefined,
  };
}
