import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the sites that the tests of one run share. */
    readonly builds: string;
  }
}

/** Gives a run of tests a folder for the sites that they share, and removes it when they are done. */
export function setup(project: TestProject): () => void {
  const builds = mkdtempSync(join(tmpdir(), 'cartulary-shared-sites-'));
  project.provide('builds', builds);
  return () => rmSync(builds, { recursive: true, force: true });
}
