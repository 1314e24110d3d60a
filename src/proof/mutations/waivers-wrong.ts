import { dataIn } from '../data-in.ts';
import type { Family, Mutation } from '../mutation.ts';
import { oneChange } from '../one-change.ts';
import type { Subject } from '../subject.ts';

const FILE = 'content/waivers.yml';

/** What is written in a waiver. */
interface Written {
  readonly rule: string;
  readonly at: string;
  readonly until: string;
}

/** A waiver too many, and each waiver that is there: expired, for an unknown check or place, for nothing. */
export const waiversWrong: Family = {
  name: 'Waivers wrong',
  mutationsOf: function* (subject) {
    yield* added(subject);
    yield* changed(subject);
  },
};

function* added(subject: Subject): Iterable<Mutation> {
  const [{ edition } = {}] = subject.editions;
  if (edition === undefined) return;
  const at = `${edition.document}@${edition.number}`;
  const sound: Written = { rule: 'number-unused', at, until: '9999-12-31' };
  const gone = `${edition.document}@9999`;
  yield withWaiver(
    subject,
    { ...sound, until: '2001-01-01' },
    { what: 'expired', rule: 'waiver-expired', key: 'until' },
  );
  yield withWaiver(
    subject,
    { ...sound, rule: 'no-such-check' },
    { what: 'for no check', rule: 'waiver-unknown', key: 'rule' },
  );
  yield withWaiver(subject, { ...sound, at: gone }, { what: 'for no place', rule: 'waiver-unknown', key: 'at' });
  yield withWaiver(subject, sound, { what: 'for nothing', rule: 'waiver-unneeded', key: 'at' });
}

interface Fault {
  readonly what: string;
  readonly rule: string;
  /** The key at whose value it must be told. */
  readonly key: keyof Written;
}

function withWaiver({ texts }: Subject, { rule, at, until }: Written, fault: Fault): Mutation {
  const before = (texts.get(FILE) ?? '').trimEnd();
  const kept = before === '' || before === '[]' ? [] : before.split('\n');
  const entry = [
    `- rule: ${rule}`,
    `  at: "${at}"`,
    '  reason: A trial.',
    '  granted-by: the editors',
    `  until: ${until}`,
  ];
  const line = kept.length + entry.findIndex((each) => each.slice(2).startsWith(`${fault.key}:`)) + 1;
  const what = `added a waiver that is ${fault.what}`;
  const position = { line, column: fault.key.length + (fault.key === 'at' ? 6 : 5) };
  return oneChange({ what, file: FILE, text: [...kept, ...entry, ''].join('\n'), rule: fault.rule, at: position });
}

function* changed({ texts, constitution }: Subject): Iterable<Mutation> {
  const text = texts.get(FILE) ?? '';
  const data = dataIn(FILE, text);
  // What it covered stands again.
  const consequences = constitution.waivers.map(({ rule }) => ({ rule }));
  for (const datum of data) {
    const key = datum.pointer.split('/').at(-1) ?? '';
    const wrong = Object.hasOwn(WRONG, key) ? (WRONG[key] ?? []) : [];
    for (const [value, rule] of wrong) {
      const what = `changed ${key} of a waiver from “${datum.value}” to “${value}”`;
      yield oneChange({ what, file: FILE, text: datum.with(value), rule, at: datum.position, consequences });
    }
  }
}

const WRONG: Readonly<Record<string, readonly (readonly [value: string, rule: string])[]>> = {
  until: [['2001-01-01', 'waiver-expired']],
  rule: [['no-such-check', 'waiver-unknown']],
  at: [['no-such-document@1', 'waiver-unknown']],
};
