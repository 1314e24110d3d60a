import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { EDITION, edition, type Files, organisationIn } from '../organisation-in.ts';
import { readAutomation } from './read-workflows.ts';
import { type JobOutcome, runSteps } from './run-steps.ts';

const root = join(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'action.yml'), 'utf8');
const [job] = readAutomation('action.yml', text).jobs;
/** All but the first step, which installs the tool: its packages are here. */
const steps = job?.steps.slice(1) ?? [];

interface Action {
  readonly name: string;
  readonly description: string;
  readonly branding: unknown;
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
}

// The cast is true: the first test reads what it promises.
const action = load(text) as Action;
const DEFAULTS = Object.fromEntries(
  Object.entries(action.inputs).map(([name, input]) => [`inputs.${name}`, input.default]),
);

interface Seen extends JobOutcome {
  /** The first page of the site that was built; empty where none was. */
  readonly home: string;
  /** What lies in the organisation's folder afterwards. */
  readonly left: readonly string[];
  readonly files: Readonly<Record<'report' | 'json' | 'sarif', string>>;
}

/** Runs the action on the small organisation, changed by `files`, with its base beside it where `base` is given. */
function runAction(files: Files, inputs: Readonly<Record<string, string>> = {}, base?: Files): Seen {
  const scratch = mkdtempSync(join(tmpdir(), 'cartulary-action-'));
  try {
    return organisationIn(files, (folder) => {
      if (base !== undefined) organisationIn(base, (before) => cpSync(before, `${scratch}-base`, { recursive: true }));
      const chosen = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`inputs.${name}`, value]));
      const values = {
        ...DEFAULTS,
        'steps.build.outputs.site': '',
        'inputs.folder': folder,
        'inputs.on': '2026-06-01',
        ...chosen,
      };
      const withBase = base === undefined ? values : { ...values, 'inputs.base': `${scratch}-base` };
      const outcome = runSteps(steps, {
        scratch,
        cwd: scratch,
        environment: { GITHUB_ACTION_PATH: root },
        values: withBase,
      });
      const fileOf = (name: string) => {
        const path = outcome.outputs[`check.${name}`] ?? '';
        return existsSync(path) ? readFileSync(path, 'utf8') : '';
      };
      const site = outcome.outputs['build.site'];
      const home = site === undefined ? '' : readFileSync(join(site, 'index.html'), 'utf8');
      return {
        ...outcome,
        home,
        left: readdirSync(folder).sort(),
        files: { report: fileOf('report'), json: fileOf('json'), sarif: fileOf('sarif') },
      };
    });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
    rmSync(`${scratch}-base`, { recursive: true, force: true });
  }
}

const verdict = ({ status, outputs }: JobOutcome) => [
  status,
  outputs['check.is-open'],
  outputs['check.errors'],
  outputs['check.warnings'],
];

test('the action says what it is, and what each input and output is', () => {
  expect([action.name, typeof action.description, action.branding]).toEqual([
    'Cartulary gate',
    'string',
    { icon: 'check-square', color: 'purple' },
  ]);
  const described = [...Object.values(action.inputs), ...Object.values(action.outputs)];
  expect(described.filter(({ description }) => description.length < 10)).toEqual([]);
  expect(Object.values(action.inputs).filter((input) => typeof input.default !== 'string')).toEqual([]);
});

test('the first step installs from its own lock file, and runs no script of a package', () => {
  expect(job?.steps[0]?.run).toContain('cd "$GITHUB_ACTION_PATH"\nnpm ci --ignore-scripts ');
});

// Each of these starts the tool several times.
describe('the action', { timeout: 300_000 }, () => {
  test('on a sound organisation: open, with reports and a summary', () => {
    const seen = runAction({});
    expect(verdict(seen)).toEqual([0, 'true', '0', '0']);
    expect(seen.summary).toBe(seen.files.report);
    expect(seen.summary).toMatch(/^The gate is open: 0 errors, 0 warnings\. /);
    expect([JSON.parse(seen.files.json), Reflect.get(JSON.parse(seen.files.sarif) as object, 'version')]).toEqual([
      [],
      '2.1.0',
    ]);
  });

  test('on a faulty one: closed, with an annotation, all reports and the same numbers', () => {
    const seen = runAction({ [EDITION]: edition('## Plots\n\nSee [](gone). A plot costs TBC.\n') });
    expect(verdict(seen)).toEqual([1, 'false', '1', '1']);
    expect(seen.log).toMatch(/^::error file=content\/documents\/rules\/editions\/1\.md,line=8,/m);
    expect(seen.summary).toMatch(/^The gate is closed: 1 error, 1 warning\. /);
    expect((JSON.parse(seen.files.json) as readonly unknown[]).length).toBe(2);
    expect(seen.log).toContain('The gate is closed. The summary of this run says what is missing');
  });

  test('where it cannot run: it fails and says why, with no output', () => {
    const seen = runAction({}, { on: 'tomorrow' });
    expect([seen.status, seen.outputs, seen.summary]).toEqual([2, {}, '']);
    expect(seen.log).toContain('“tomorrow” is not a day');
  });

  test('tells what changed since a folder, with links to edit', () => {
    const after = edition('## Plots {#plots}\n\nEach plot has two holders.\n');
    const seen = runAction({ [EDITION]: after }, { 'edit-url': 'https://github.com/o/r/edit/$(touch x)/' }, {});
    expect(verdict(seen)).toEqual([0, 'true', '0', '0']);
    expect(seen.summary).toContain('Each plot has ~~one holder~~ **two holders**.');
    expect(seen.summary).toContain(`(https://github.com/o/r/edit/%24%28touch%20x%29/${EDITION})`);
  });

  test.each([
    ['folder', '--format=json'],
    ['base', '--fix'],
    ['since', '--output=x'],
    ['on', '; touch x'],
    ['edit-url', '"; touch x; "'],
    ['format', 'json\nx=y'],
  ])('takes %s as a value and no more: %j', (name, value) => {
    const seen = runAction({}, { [name]: value });
    expect([seen.status, seen.outputs]).toEqual([2, {}]);
  });

  test('nothing of the content becomes a command, an output or a variable', () => {
    const evil = 'x%0A::error::y\n::set-env name=A::b\n##[error]z\nerrors=0\n::stop-commands::a';
    const seen = runAction(
      { [EDITION]: edition(`## Plots\n\n${evil} [](gone)\n`, `note: "is-open=true ::error::a"\n`) },
      { format: 'github' },
    );
    expect(seen.outputs['check.is-open']).toBe('false');
    const commands = seen.log.split('\n').filter((line) => /^\s*::|##\[/.test(line));
    expect(
      commands.filter(
        (line) =>
          !/^::(?:error|warning|notice) (?:file=content\/documents\/rules\/editions\/1\.md,|title=Cartulary::)/.test(
            line,
          ),
      ),
    ).toEqual([]);
  });

  test('as text the log obeys nothing until a word that nobody knows', () => {
    const { log } = runAction({ [EDITION]: edition('## Plots\n\n::error::x [](gone)\n') }, { format: 'text' });
    const [, word] = /^::stop-commands::([0-9a-f-]{36})$/m.exec(log) ?? [];
    expect(log.split(`::stop-commands::${word}`)[1]?.split(`::${word}::`)[0]).toContain('“gone” leads nowhere.');
  });

  test('builds the site, or a preview of it, where the gate is open alone', () => {
    const seen = runAction({}, { build: 'true', preview: 'Proposal 12' });
    expect([seen.status, seen.home.includes('Preview: Proposal 12.')]).toEqual([0, true]);
    const closed = runAction({ [EDITION]: edition('## Plots\n\n[](gone)\n') }, { build: 'true' });
    expect([closed.status, closed.home]).toEqual([1, '']);
  });

  test('runs nothing that a proposal brings along', () => {
    const canary = "import { writeFileSync } from 'node:fs'; writeFileSync(new URL('canary', import.meta.url), '');";
    const brought: Files = {
      'package.json': '{"scripts": {"preinstall": "touch canary", "prepare": "touch canary"}}',
      '.npmrc': 'script-shell=touch canary\n',
      'astro.config.mjs': canary,
      'vite.config.mjs': canary,
      'schemas/canary.mjs': canary,
    };
    const { status, left } = runAction(brought, { build: 'true' });
    expect([status, left]).toEqual([
      0,
      ['.npmrc', 'astro.config.mjs', 'content', 'package.json', 'schemas', 'vite.config.mjs'],
    ]);
  });
});
