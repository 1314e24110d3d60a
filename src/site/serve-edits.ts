import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dev } from 'astro';
import type { CheckOptions } from '../pipeline/check-folder.ts';
import { siteIntegration } from './site-integration.ts';

const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));

/** Serves the site of a folder on this machine and follows every edit, until the process ends. Gives the address. */
export async function serveEdits(options: CheckOptions): Promise<string> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const server = await dev({
    configFile: false,
    root: PACKAGE,
    publicDir: join(tmpdir(), 'cartulary-has-no-public-folder'),
    logLevel: 'error',
    integrations: [siteIntegration(options)],
  });
  return `http://localhost:${server.address.port}/`;
}
