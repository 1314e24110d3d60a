import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

const FIRST_PORT = 4321;
const PORTS_TRIED = 20;

/** Serves a built site to this machine alone, on the first free port. Gives its address; it goes on until the process ends. */
export async function serveFolder(folder: string): Promise<string> {
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      createReadStream(join(folder, '404.html'))
        .on('error', () => response.end())
        .pipe(response);
    });
  });
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TRIED; port += 1) {
    if (await listens(server, port)) return `http://localhost:${(server.address() as AddressInfo).port}/`;
  }
  throw new Error(`No port from ${FIRST_PORT} to ${FIRST_PORT + PORTS_TRIED - 1} is free on this machine.`);
}

function listens(server: ReturnType<typeof createServer>, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const settle = (outcome: () => void) => () => {
      server.removeAllListeners('error');
      server.removeAllListeners('listening');
      outcome();
    };
    server.once('error', (cause: NodeJS.ErrnoException) => {
      settle(() => (cause.code === 'EADDRINUSE' ? resolve(false) : reject(cause)))();
    });
    server.once(
      'listening',
      settle(() => resolve(true)),
    );
    server.listen(port, '127.0.0.1');
  });
}
