// Measures whole processes, all in one run on one machine, and prints what they used, the ratios between them, and which targets were met.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchPart, BenchRun } from './bench-run.ts';
import { type Claim, formatClaims } from './claim.ts';
import { measureChanged } from './parts/changed.ts';
import { measureChecks } from './parts/check.ts';
import { measureDocumentGrowth, measureLongerTexts } from './parts/growth.ts';
import { measureRedlines } from './parts/redline.ts';
import { measureSites } from './parts/site.ts';
import { measureSiteChanged } from './parts/site-changed.ts';
import { hasPeers, INSTALL_PEERS } from './peers.ts';
import { HELP, type PartName, readRequest } from './read-request.ts';
import { hasSitePeers, INSTALL_SITE_PEERS } from './site-builders/site-builder.ts';

type Measure = (run: BenchRun) => Promise<BenchPart>;

const PARTS: Readonly<Record<PartName, readonly Measure[]>> = {
  check: [measureChecks],
  changed: [measureChanged],
  site: [measureSites],
  'site-changed': [measureSiteChanged],
  growth: [measureDocumentGrowth],
  texts: [measureLongerTexts],
  redline: [measureRedlines],
  // Loaded only where it is asked for: it is large.
  lighthouse: [async (run) => (await import('./lighthouse.ts')).judgeWithLighthouse(run)],
};

await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  const request = readRequest(args);
  if (typeof request === 'string') {
    if (request !== '') process.exitCode = 2;
    process.stderr.write(request === '' ? HELP : `${request}\n\n${HELP}`);
    return;
  }
  const claims: Claim[] = [];
  for (const part of request.parts.flatMap((name) => PARTS[name]))
    claims.push(...(await measureAndPrint(part, request)));
  if (claims.length > 0) process.stdout.write(`\n## Targets\n\n${formatClaims(claims)}`);
  const missing = [...(hasPeers() ? [] : [INSTALL_PEERS]), ...(hasSitePeers() ? [] : [INSTALL_SITE_PEERS])];
  for (const install of missing) tell(`More tools are measured once they are installed: ${install}`);
}

async function measureAndPrint(
  part: Measure,
  { sizes, runs, peers }: Pick<BenchRun, 'sizes' | 'runs' | 'peers'>,
): Promise<readonly Claim[]> {
  const scratch = mkdtempSync(join(tmpdir(), 'cartulary-bench-'));
  const leave = () => {
    rmSync(scratch, { recursive: true, force: true });
    process.exit(130);
  };
  process.once('SIGINT', leave).once('SIGTERM', leave);
  try {
    const { heading, tables, claims } = await part({ scratch, sizes, runs, peers, tell });
    process.stdout.write(`\n## ${heading}\n\n${tables.join('\n')}`);
    return claims;
  } finally {
    process.removeListener('SIGINT', leave).removeListener('SIGTERM', leave);
    rmSync(scratch, { recursive: true });
  }
}

function tell(line: string): void {
  process.stderr.write(`… ${line}\n`);
}
