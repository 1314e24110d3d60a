import type { Browser, BrowserContext, Page } from 'playwright-core';

/** A page to print. */
export interface PrintJob {
  /** Its full address, as links to it have it. */
  readonly url: string;
}

/** What stands at a full address; undefined where nothing does. Nothing else is ever loaded. */
export type Load = (url: URL) => { readonly body: Buffer; readonly type: string } | undefined;

/** A Chromium that was started to print. */
export interface Printer {
  /**
   * Prints pages to PDF: A4, tagged, with bookmarks from the headings. No script runs and no network is used.
   * Hands each PDF on as soon as it is made. Throws where one cannot be made.
   */
  readonly print: <Job extends PrintJob>(
    jobs: readonly Job[],
    hand: (job: Job, pdf: Buffer) => void,
    load: Load,
  ) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** More pages at once than this are no faster: the browser itself is what they wait for. */
const MOST_AT_ONCE = 2;
const LONGEST_START = 60_000;
/** One page may hold every text of the organisation. In milliseconds. */
const LONGEST = 300_000;
/** Names lead nowhere, so that whatever is not loaded from here is not loaded at all. */
const NO_NETWORK = '--host-resolver-rules=MAP * ~NOTFOUND';

/** Starts a Chromium, in its sandbox, that prints until it is closed. Throws where it does not start. */
export async function startPrinter(executablePath: string): Promise<Printer> {
  const browser = await launched(executablePath);
  return {
    print: async (jobs, hand, load) => {
      const context = await contextIn(browser, load);
      const waiting = jobs.values();
      const workers = Array.from({ length: Math.min(MOST_AT_ONCE, jobs.length) }, () =>
        printAll(context, waiting, hand),
      );
      await Promise.all(workers);
    },
    // Where it does not end in half a minute, it is killed.
    close: () => browser.close(),
  };
}

async function launched(executablePath: string): Promise<Browser> {
  try {
    return await launch(executablePath);
  } catch (cause) {
    throw new Error(
      `The PDFs could not be made: ${executablePath} does not start. Name another Chromium in CHROMIUM, or leave them out with --no-pdf.`,
      { cause },
    );
  }
}

async function launch(executablePath: string): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath,
    // The sandbox cannot be had by the administrator of a machine, and is kept for everybody else.
    chromiumSandbox: process.getuid?.() !== 0,
    timeout: LONGEST_START,
    // A build that is stopped tidies up by itself. Chromium ends with the process that started it.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: ['--disable-gpu', '--disable-dev-shm-usage', NO_NETWORK],
  });
}

async function contextIn(browser: Browser, load: Load): Promise<BrowserContext> {
  try {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(LONGEST);
    await context.route('**/*', async (route) => {
      const found = load(new URL(route.request().url()));
      if (found === undefined) await route.abort();
      else await route.fulfill({ body: found.body, contentType: found.type });
    });
    return context;
  } catch (cause) {
    throw new Error('The PDFs could not be made: Chromium ended. Build again, or leave them out with --no-pdf.', {
      cause,
    });
  }
}

async function printAll<Job extends PrintJob>(
  context: BrowserContext,
  waiting: Iterator<Job>,
  hand: (job: Job, pdf: Buffer) => void,
): Promise<void> {
  let page: Page | undefined;
  for (let next = waiting.next(); !next.done; next = waiting.next()) {
    const job = next.value;
    const pdf = await inTime(job, async () => {
      page ??= await context.newPage();
      return print(page, job.url);
    });
    hand(job, pdf);
  }
}

async function inTime({ url }: PrintJob, make: () => Promise<Buffer>): Promise<Buffer> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('It took too long.')), LONGEST);
  });
  try {
    return await Promise.race([make(), tooLong]);
  } catch (cause) {
    throw new Error(`The PDF of ${url} could not be made. Build again, or leave PDFs out with --no-pdf.`, { cause });
  } finally {
    clearTimeout(timer);
  }
}

async function print(page: Page, url: string): Promise<Buffer> {
  const answer = await page.goto(url, { waitUntil: 'load' });
  if (answer?.ok() !== true) throw new Error('It was not there.');
  return page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
}
