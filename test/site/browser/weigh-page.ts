import type { BrowserContext, Page, Request } from 'playwright-core';

/** What a page brought over the wire. */
export interface Weight {
  /** Of all answers, with their heads. */
  readonly bytes: number;
  readonly scriptBytes: number;
  /** Of styles and scripts together, without the heads of the answers: those are the host's. */
  readonly frameBytes: number;
  readonly requests: number;
  /** The addresses on other hosts that were asked. */
  readonly elsewhere: readonly string[];
}

const FRAME: readonly string[] = ['script', 'stylesheet'];

/** Loads a page with nothing kept from before, does there what `act` says, and weighs all that came. */
export async function weighPage(
  context: BrowserContext,
  url: string,
  act: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<Weight> {
  const page = await context.newPage();
  const requests: Request[] = [];
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('requestfinished', (request) => requests.push(request));
  await page.goto(url, { waitUntil: 'networkidle' });
  await act(page);
  await page.waitForLoadState('networkidle');
  const answers = await Promise.all(requests.map(weighed));
  await page.close();
  return {
    bytes: sum(answers.map(({ head, body }) => head + body)),
    scriptBytes: sum(answers.filter(({ kind }) => kind === 'script').map(({ head, body }) => head + body)),
    frameBytes: sum(answers.filter(({ kind }) => FRAME.includes(kind)).map(({ body }) => body)),
    requests: answers.length,
    elsewhere: asked.filter((address) => new URL(address).origin !== new URL(url).origin),
  };
}

async function weighed(request: Request) {
  const { responseBodySize, responseHeadersSize } = await request.sizes();
  return { kind: request.resourceType(), head: responseHeadersSize, body: responseBodySize };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
