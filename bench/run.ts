// Measures the gate as whole processes and prints ratios. Every figure of a table comes from one run on one machine.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateConstitution } from './generate-constitution.ts';

const RUNS = 3;
const SIZES = [10, 100, 1000];
const here = import.meta.dirname;
const gate = join(here, '../src/cli/main.ts');
const least = join(here, 'read-and-judge.mjs');

process.stdout.write('documents | check, ms | read and judge alone, ms | ratio\n--- | --- | --- | ---\n');
for (const size of SIZES) {
  const root = mkdtempSync(join(tmpdir(), 'cartulary-bench-'));
  generateConstitution(root, size);
  const ours = median(() => time([gate, 'check', root, '--on', '2026-01-01']));
  const floor = median(() => time([least, root]));
  rmSync(root, { recursive: true });
  process.stdout.write(`${size} | ${ours.toFixed(0)} | ${floor.toFixed(0)} | ${(ours / floor).toFixed(1)}\n`);
}

function time(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`A measured command failed: ${stderr}`);
  return performance.now() - start;
}

function median(measure: () => number): number {
  const times = Array.from({ length: RUNS }, measure).sort((one, other) => one - other);
  return times[Math.floor(times.length / 2)] ?? Number.NaN;
}
