// Opens pages in a real browser for tests, and holds every page to what none may do: fail, log an error, break its policy.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

export type PageOptions = {
  colorScheme?: 'light' | 'dark';
  /** CSS pixels; 390 for a phone, 1280 unless told. */
  width?: number;
} & Pick<BrowserContextOptions, 'reducedMotion' | 'javaScriptEnabled' | 'timezoneId' | 'baseURL' | 'forcedColors'>;

export type TestBrowser = {
  /** A page as a new visitor has it: no cookies, nothing stored. Closed after the test. */
  open(options?: PageOptions): Promise<Page>;
  /** One more page of the same visitor. */
  openTab(beside: Page): Promise<Page>;
  /** Takes out what this test's pages are meant to complain about; everything else fails the test. */
  expectProblems(pattern: RegExp): void;
};

type Found = { executable: string; env: Record<string, string> } | null;

const root = process.cwd();
// Root, as in containers, may not use Chromium's sandbox; the pages are our own.
const flags = ['--no-sandbox', '--disable-gpu'];
// Where others keep the machine busy, a page may take long; what never comes fails all the same.
const defaultTimeoutMs = 60_000;

const scriptsWithinMs = 30_000;

function findBrowser(): Found {
  const output = execFileSync(process.execPath, ['scripts/setup/find-browser.mjs'], { cwd: root, encoding: 'utf8' });
  return JSON.parse(output.trim().split('\n').at(-1) ?? 'null') as Found;
}

/**
 * Like describe, with a browser. Where none is found the suite is skipped and says so; with CI=true that is a failure.
 * A page that throws, logs an error or breaks its Content-Security-Policy fails its test.
 */
export function describeInBrowser(name: string, define: (browser: TestBrowser) => void): void {
  const found = findBrowser();
  if (!found) {
    withoutBrowser(name, define);
    return;
  }

  describe(name, () => {
    let browser: Browser;
    const contexts: BrowserContext[] = [];
    let problems: string[] = [];

    const watch = (page: Page, hasScripts = true) => {
      page.setDefaultTimeout(defaultTimeoutMs);
      if (hasScripts) waitForScripts(page);
      page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.stack ?? error.message}`));
      page.on('console', (message) => message.type() === 'error' && problems.push(`${page.url()}: ${message.text()}`));
      return page;
    };

    beforeAll(async () => {
      const env = { ...(process.env as Record<string, string>), ...found.env };
      browser = await chromium.launch({ executablePath: found.executable, args: flags, env });
    }, 60_000);

    afterEach(async () => {
      await Promise.all(contexts.splice(0).map((context) => context.close()));
      const seen = problems;
      problems = [];
      expect(seen).toEqual([]);
    });

    afterAll(() => browser?.close());

    define({
      open: async ({ width = 1280, ...options } = {}) => {
        const viewport = { width, height: width < 600 ? 844 : 900 };
        const usual = { viewport, hasTouch: width < 600, timezoneId: calmZone() };
        const context = await browser.newContext({ ...usual, ...options });
        contexts.push(context);
        return watch(await context.newPage(), options.javaScriptEnabled !== false);
      },
      openTab: async (beside) => watch(await beside.context().newPage()),
      expectProblems: (pattern) => {
        problems = problems.filter((problem) => !pattern.test(problem));
      },
    });
  });
}

/**
 * What a page shows before its scripts have come hears no click and no key. A person presses again; tests act once whatever the page
 * shows has been taken over, which React notes on each element.
 */
function waitForScripts(page: Page): void {
  const whole = () =>
    page
      .waitForFunction(
        () =>
          [...document.querySelectorAll('button, input, select, textarea, form')]
            // A picture has buttons of its own script.
            .filter((node) => !node.closest('figure'))
            .every((node) => Object.keys(node).some((key) => key.startsWith('__reactProps'))),
        undefined,
        { timeout: scriptsWithinMs },
      )
      // Pages of others, and pages that are broken on purpose.
      .catch(() => undefined);
  const { goto, reload, waitForURL } = page;
  page.goto = async (url, options) => {
    const response = await goto.call(page, url, options);
    if (options?.waitUntil !== 'domcontentloaded') await whole();
    return response;
  };
  page.reload = async (options) => {
    const response = await reload.call(page, options);
    await whole();
    return response;
  };
  page.waitForURL = async (url, options) => {
    await waitForURL.call(page, url, options);
    await whole();
  };
}

/**
 * The zone that tests have, unless a day ends there within three hours, by the calendar or for studying: then one half round the
 * world, which is off by half an hour as well. What a test does today is not looked for tomorrow.
 */
function calmZone(): string {
  const usual = process.env.TZ ?? 'America/St_Johns';
  const hour = Number(new Intl.DateTimeFormat('en', { timeZone: usual, hour: 'numeric', hourCycle: 'h23' }).format());
  return hour >= 21 || hour < 4 ? 'Australia/Adelaide' : usual;
}

function withoutBrowser(name: string, define: (browser: TestBrowser) => void): void {
  const reason = 'no Chrome or Chromium was found: install one, or set CHROME_PATH';
  if (process.env.CI) {
    test(name, () => {
      throw new Error(reason);
    });
    return;
  }
  console.warn(`SKIPPED ${name}: ${reason}`);
  const none = () => Promise.reject(new Error(reason));
  // biome-ignore lint/suspicious/noSkippedTests: without a browser there is nothing to run; CI fails above
  describe.skip(`${name} (${reason})`, () => define({ open: none, openTab: none, expectProblems: () => {} }));
}

const axeSource = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Checks the page as it stands now against WCAG 2.2 AA and axe's best practices. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const violations = await page.evaluate(async (tags) => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    // Of what is right, nothing is told: to describe thousands of nodes takes longer than to check them.
    return (await axe.run({ runOnly: tags, resultTypes: ['violations'] })).violations;
  }, axeTags);
  expect(
    violations.map(({ id, help, nodes }) => ({
      id,
      help,
      at: nodes.map(({ target }) => target.join(' ')).slice(0, 5),
    })),
  ).toEqual([]);
}
