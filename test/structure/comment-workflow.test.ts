import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { readAutomation } from './read-workflows.ts';
import { runSteps } from './run-steps.ts';

const text = readFileSync(join(import.meta.dirname, '../../.github/workflows/comment.yml'), 'utf8');
const steps = readAutomation('comment.yml', text).jobs.flatMap((job) => job.steps);
const SHA = 'a'.repeat(40);
const MARKER = '<!-- cartulary: report of the gate -->';

/** What GitHub answers, and what the check left. Answers stand as the job's own filter leaves them. */
interface World {
  readonly artifacts: string;
  readonly number: string | undefined;
  readonly report: string | Uint8Array | undefined;
  readonly pull: string;
  readonly files: string;
  readonly comments: string;
}

const USUAL: World = {
  artifacts: '55 1200',
  number: '12\n',
  report: 'The gate is open.\n',
  pull: `open ${SHA} fork/rules 2 main`,
  files: 'content/documents/rules/editions/2.md\nschemas/kinds/rules.schema.json\n',
  comments: '',
};

// Answers each question from a file, and writes down what is sent.
const GH = `#!/bin/bash
echo "$*" >>"$WORLD/asked"
case "$*" in
  *--method*) echo "$3 $4" >>"$WORLD/sent"; cp "\${6#body=@}" "$WORLD/body" ;;
  *runs/7/artifacts*) cat "$WORLD/artifacts" ;;
  *artifacts/55/zip*) echo zip ;;
  *pulls/12/files*) cat "$WORLD/files" ;;
  *pulls/12\\ *) cat "$WORLD/pull" ;;
  *issues/12/comments*) cat "$WORLD/comments" ;;
  *) exit 9 ;;
esac
`;
const UNZIP = `#!/bin/bash
[[ "$1" == -p && "$2" == report.zip && -f "$WORLD/archive/$3" ]] && cat "$WORLD/archive/$3"
`;

interface Sent {
  readonly status: number | null;
  readonly log: string;
  /** Such as `POST repos/…`. */
  readonly sent: string;
  readonly body: string;
}

function comment(changes: Partial<World> = {}): Sent {
  const scratch = mkdtempSync(join(tmpdir(), 'cartulary-comment-'));
  const world = join(scratch, 'world');
  try {
    mkdirSync(join(world, 'archive'), { recursive: true });
    const { number, report, ...answers } = { ...USUAL, ...changes };
    for (const [name, answer] of Object.entries(answers)) writeFileSync(join(world, name), answer);
    if (number !== undefined) writeFileSync(join(world, 'archive/number'), number);
    if (report !== undefined) writeFileSync(join(world, 'archive/report.md'), report);
    for (const [name, script] of [
      ['gh', GH],
      ['unzip', UNZIP],
    ] as const) {
      writeFileSync(join(scratch, name), script);
      chmodSync(join(scratch, name), 0o755);
    }
    const values = {
      'github.token': 'token',
      'github.repository': 'mill/rules',
      'github.event.workflow_run.id': '7',
      'github.event.workflow_run.html_url': 'https://github.com/mill/rules/actions/runs/7',
      'github.event.workflow_run.head_sha': SHA,
      'github.event.workflow_run.head_repository.full_name': 'fork/rules',
      'github.event.repository.default_branch': 'main',
    };
    const environment = { PATH: `${scratch}:${process.env['PATH']}`, WORLD: world };
    const { status, log } = runSteps(steps, { scratch, cwd: scratch, environment, values });
    const read = (name: string) => (existsSync(join(world, name)) ? readFileSync(join(world, name), 'utf8') : '');
    return { status, log, sent: read('sent'), body: read('body') };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** A workflow by the name of its file. */
const workflow = (name: string): unknown =>
  load(readFileSync(join(import.meta.dirname, `../../.github/workflows/${name}`), 'utf8'));

test('the comment follows the check, by the name that the check has', () => {
  expect(workflow('comment.yml')).toMatchObject({
    on: { workflow_run: { workflows: [Reflect.get(workflow('check.yml') as object, 'name')] } },
  });
});

test('a proposal is checked anew when it is turned to another branch', () => {
  expect(workflow('check.yml')).toMatchObject({
    on: { pull_request: { types: ['opened', 'synchronize', 'reopened', 'edited'] } },
  });
  // A job that is skipped counts as passed.
  expect(
    Object.keys(Reflect.get(Reflect.get(workflow('check.yml') as object, 'jobs') as object, 'gate') as object),
  ).not.toContain('if');
});

const BODY = `${MARKER}\n\nThe gate is open.\n\n[The whole check, and a preview of the site to download](https://github.com/mill/rules/actions/runs/7). This is about the state \`aaaaaaa\` of the proposal.\n`;

describe('the comment on a proposal', () => {
  test('is written once', () => {
    expect(comment()).toEqual({ status: 0, log: '', sent: 'POST repos/mill/rules/issues/12/comments\n', body: BODY });
  });

  test('is renewed where it stands, and the first where there are several', () => {
    expect(comment({ comments: '901\n902\n' })).toMatchObject({
      status: 0,
      sent: 'PATCH repos/mill/rules/issues/comments/901\n',
      body: BODY,
    });
  });

  test('says nothing of a report that a changed workflow may have written', () => {
    for (const path of ['.github/workflows/check.yml', 'action.yml', '.github/x']) {
      const { status, sent, body } = comment({ files: `content/a.md\n${path}\n`, report: '# You have won\n' });
      expect([status, sent]).toEqual([0, 'POST repos/mill/rules/issues/12/comments\n']);
      expect(body).toMatch(
        /^<!-- [^\n]+ -->\n\nThis proposal changes how proposals are checked, so the report of its check is not shown here\. /,
      );
      expect(body).not.toContain('You have won');
    }
  });

  test('nor where there are more files than GitHub lists', () => {
    expect(comment({ pull: `open ${SHA} fork/rules 3001 main` }).body).toContain('is not shown here');
  });

  test.each<[string, Partial<World>, string]>([
    ['no report', { artifacts: '' }, 'the check left no report'],
    ['an artifact that is none', { artifacts: '55;x 9' }, 'the check left no report'],
    ['a report of ten megabytes', { artifacts: '55 10000000' }, 'the report is too large'],
    ['no number', { number: undefined }, 'the number of the proposal is no number'],
    ['a number that leads elsewhere', { number: '12/../../x' }, 'the number of the proposal is no number'],
    ['a number with an option', { number: '12 --method DELETE' }, 'the number of the proposal is no number'],
    ['a number over two lines', { number: '12\n13' }, 'the number of the proposal is no number'],
    ['an endless number', { number: '1'.repeat(100_000) }, 'the number of the proposal is no number'],
    ['a number of 0', { number: '0' }, 'the number of the proposal is no number'],
    ['a closed proposal', { pull: `closed ${SHA} fork/rules 2 main` }, 'the proposal is closed'],
    [
      'a proposal of another state',
      { pull: `open ${'b'.repeat(40)} fork/rules 2 main` },
      'the report is about another state of the proposal',
    ],
    [
      'a proposal from another fork',
      { pull: `open ${SHA} other/rules 2 main` },
      'the report is about another state of the proposal',
    ],
    ['a proposal for another branch', { pull: `open ${SHA} fork/rules 2 evil` }, 'the proposal is for another branch'],
    ['a proposal for a branch of no name', { pull: `open ${SHA} fork/rules 2` }, 'the proposal is for another branch'],
    ['no text', { report: undefined }, 'the report is empty or too large'],
    ['an empty text', { report: '' }, 'the report is empty or too large'],
    ['bytes that are no text', { report: Uint8Array.of(0x41, 0xff, 0xfe) }, 'the report is no text'],
    ['an endless text', { report: 'x'.repeat(200_000) }, 'the report is empty or too large'],
  ])('%s: nothing is written', (_what, changes, reason) => {
    expect(comment(changes)).toEqual({ status: 0, log: `No comment: ${reason}.\n`, sent: '', body: '' });
  });

  test('what is written is taken for text, whatever it looks like', () => {
    const report = '@/etc/passwd $(touch x) `id` "quoted"\n';
    expect(comment({ report }).body).toContain(report);
  });
});
