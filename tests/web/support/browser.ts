import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished } from 'vitest';

const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium';
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let browser: Browser | undefined;

/** Opens one Chromium for the tests of a file, and closes it after them. */
export function useBrowser(): void {
  beforeAll(async () => {
    if (!existsSync(EXECUTABLE)) {
      throw new Error(
        `There is no Chromium at ${EXECUTABLE}: install Debian's "chromium", or name another in CHROMIUM.`,
      );
    }
    browser = await chromium.launch({ executablePath: EXECUTABLE, args: FLAGS });
  });
  afterAll(() => browser?.close());
}

/** A profile of its own for pages that are not the explorer's; closed when the test ends. */
export async function newProfile(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  if (!browser) throw new Error('useBrowser() comes first.');
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  return context;
}

/** A page of the explorer and what went wrong on it. */
export interface OpenedPage {
  readonly page: Page;
  /** Errors of scripts and of the console, refused requests to other hosts among them. */
  readonly faults: string[];
}

/**
 * Opens an address of the explorer, such as `/search?q=data`, in a profile of its own. No other host can be reached; a
 * page that tries, or whose script fails, fails the test when it ends, unless the test empties `faults`.
 */
export async function open(path: string, options: BrowserContextOptions = {}): Promise<OpenedPage> {
  if (!browser) throw new Error('useBrowser() comes first.');
  const origin = inject('explorerUrl');
  const context = await browser.newContext({
    baseURL: origin,
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  const faults: string[] = [];
  await context.route(
    (url) => url.origin !== origin && ['http:', 'https:', 'ws:', 'wss:'].includes(url.protocol),
    (route) => {
      faults.push(`asked another host: ${route.request().url()}`);
      return route.abort();
    },
  );
  const page = await context.newPage();
  // For a machine that does much else.
  page.setDefaultTimeout(60_000);
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  onTestFinished(async () => {
    await context.close();
    expect(faults).toEqual([]);
  });
  await page.goto(path);
  return { page, faults };
}
