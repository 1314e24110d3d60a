import type { Fetched, SiteCopy } from './site-copy.ts';

const MOST_REDIRECTS = 5;
const LEAST_PATIENCE = 30_000;
/** A server that sends less than this is as good as one that sends nothing. */
const BYTES_IN_MILLISECOND = 50;

/** Instructions for the host, which some serve and some keep to themselves. */
const FOR_THE_HOST = ['_headers'];

/**
 * The copy of a site at an address, `https:` or `http:`, that ends in a slash. It is asked for what lies below that address, and is
 * followed to no other origin. `patience` is the least time in milliseconds that a file may take.
 */
export function copyAtAddress(base: URL, patience = LEAST_PATIENCE): SiteCopy {
  return {
    name: base.href,
    paths: undefined,
    unserved: new Set(FOR_THE_HOST),
    fetch: (path, most) =>
      ask(addressOf(base, path), most, AbortSignal.timeout(patience + Math.ceil(most / BYTES_IN_MILLISECOND))),
  };
}

function addressOf(base: URL, path: string): URL {
  return new URL(path.split('/').map(encodeURIComponent).join('/'), base);
}

async function ask(address: URL, most: number, signal: AbortSignal): Promise<Fetched> {
  try {
    const answer = await follow(address, signal);
    if ('fault' in answer) return answer;
    if (answer.status === 404 || answer.status === 410) return await dismissed(answer, { isMissing: true });
    if (answer.status !== 200)
      return await dismissed(answer, { fault: `was answered with the status ${answer.status}` });
    return await readBody(answer, most);
  } catch (cause) {
    if (signal.aborted) return { fault: 'did not come in time' };
    if (cause instanceof TypeError || cause instanceof DOMException)
      return { fault: `could not be fetched${why(cause)}` };
    throw cause;
  }
}

/** Hosts lead from `index.html` to its folder. That is no other page; another origin is. */
async function follow(address: URL, signal: AbortSignal): Promise<Response | { readonly fault: string }> {
  let at = address;
  for (let steps = 0; steps <= MOST_REDIRECTS; steps += 1) {
    const answer = await fetch(at, { redirect: 'manual', credentials: 'omit', cache: 'no-store', signal });
    const location = answer.headers.get('location');
    if (answer.status < 300 || answer.status > 399 || location === null) return answer;
    await answer.body?.cancel();
    const next = URL.parse(location, at);
    if (next === null || next.origin !== address.origin) return { fault: 'leads to another site' };
    at = next;
  }
  return { fault: 'leads in a circle' };
}

async function readBody(answer: Response, most: number): Promise<Fetched> {
  const parts: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop tells the server to stop.
  for await (const part of answer.body ?? []) {
    size += part.length;
    if (size > most) return { isTooLong: true };
    parts.push(part);
  }
  return { content: Buffer.concat(parts) };
}

async function dismissed(answer: Response, outcome: Fetched): Promise<Fetched> {
  await answer.body?.cancel();
  return outcome;
}

/** What the network said, such as ` (ECONNREFUSED)`. */
function why({ cause }: Error): string {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? ` (${cause.code})` : '';
}
