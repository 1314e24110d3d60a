import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: unknown;
  readonly permissions: unknown;
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: Readonly<Record<string, string>>; readonly steps: readonly Step[] }>
  >;
}

const folder = join(import.meta.dirname, '../../.github/workflows');
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  return { name, text, workflow: load(text) as Workflow };
});
const jobs = workflows.flatMap(({ name, workflow }) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({ id: `${name}/${id}`, job })),
);
const steps = jobs.flatMap(({ id, job }) => job.steps.map((step) => ({ id, step })));

describe('the workflows', () => {
  it('never run code of a pull request with the rights of the base', () => {
    expect(workflows.filter(({ text }) => text.includes('pull_request_target')).map(({ name }) => name)).toEqual([]);
  });

  it('begin with no right at all, and give each job only what it names', () => {
    expect(workflows.map(({ workflow }) => workflow.permissions)).toEqual(workflows.map(() => ({})));
    expect(jobs.filter(({ job }) => job.permissions === undefined).map(({ id }) => id)).toEqual([]);
  });

  it('pin every action to one commit, and say which release it is', () => {
    const lines = workflows.flatMap(({ text }) => text.split('\n').filter((line) => line.includes('uses:')));
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => !/uses: [a-z-]+\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('put nothing from an event into a command', () => {
    expect(steps.filter(({ step }) => step.run?.includes('${{')).map(({ id }) => id)).toEqual([]);
  });

  it('leave no credentials behind a checkout, and keep no cache', () => {
    const checkouts = steps.filter(({ step }) => step.uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter(({ step }) => step.with?.['persist-credentials'] !== false)).toEqual([]);
    const nodes = steps.filter(({ step }) => step.uses?.startsWith('actions/setup-node@'));
    expect(nodes.filter(({ step }) => step.with?.['package-manager-cache'] !== false)).toEqual([]);
    expect(steps.filter(({ step }) => step.uses?.startsWith('actions/cache'))).toEqual([]);
  });

  it('build nothing in the job that may publish', () => {
    const publishing = jobs.filter(({ job }) => job.permissions?.['id-token'] === 'write');
    expect(publishing.map(({ id }) => id)).toEqual(['publish.yml/publish']);
    expect(publishing.flatMap(({ job }) => job.steps.filter(({ run }) => run !== undefined))).toEqual([]);
  });
});
