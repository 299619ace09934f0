// Stepping through a figure of goroutines, in a real browser: the events come from its table, the lines from the listing. It needs no server.
import { readFileSync } from 'node:fs';
import { loadBindings, transform } from 'next/dist/build/swc';
import type { Page } from 'playwright-core';
import { lanesFigure } from '@/components/lanes/lanes-figure';
import { describeInBrowser } from '@/tests/support/browser';
import { earlyReturn, earlyReturnFixed } from '@/tests/support/lanes-recordings';

/** The stepper as a module, compiled as the app's own scripts are. */
async function stepper(): Promise<string> {
  await loadBindings();
  const { code } = await transform(readFileSync('components/lanes/step-lanes.ts', 'utf8'), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'es6' },
  });
  return `${code}; window.undo = stepLanes(document.querySelector('figure'));`;
}
const styles =
  '@media (max-width: 48rem) { .only-wide { display: none } } @media (min-width: 48.01rem) { .only-narrow { display: none } }';
const listing = Array.from(
  { length: 30 },
  (_, n) =>
    `<span class="ln"><i class="n">${n + 1}</i><span class="c">line ${n + 1}<span class="tag">2</span></span></span>`,
).join('');

describeInBrowser('steps through goroutines', (browser) => {
  let page: Page;
  beforeEach(async () => {
    page = await browser.open();
    const figure = lanesFigure({
      recordings: [
        { recording: earlyReturn, heading: 'Broken', kind: 'broken', labels: {}, listing: 'main.go#program' },
        { recording: earlyReturnFixed, heading: 'Fixed', kind: 'fixed', labels: {} },
      ],
    });
    await page.setContent(
      `<style>${styles}</style><main>${figure}<div id="code" class="code" data-listing="main.go#program"><pre>${listing}</pre></div></main>`,
    );
    await page.addScriptTag({ content: await stepper(), type: 'module' });
    // A module begins a moment after it is there.
    await page.waitForFunction(() => 'undo' in window);
  });
  const said = async () => (await page.locator('.lanes-steps p').textContent())?.replaceAll('\u00a0', ' ');
  const lit = () => page.locator('#code .lit .n').allTextContents();
  const press = async (...keys: string[]) => {
    await page.locator('figure').focus();
    for (const key of keys) await page.keyboard.press(key);
  };

  test('by keys: one event at a time, its line lit, the mark where it happens', async () => {
    await press('ArrowRight', 'ArrowRight');
    expect(await said()).toBe('2 of 16. Broken. 0: thumbnail.func1 is started, line 24, by thumbnail');
    expect(await lit()).toEqual(['24']);
    expect(await page.locator('.lanes-steps code').textContent()).toBe('line 24');
    await press('ArrowRight', 'ArrowRight', 'ArrowRight');
    expect(await said()).toBe('5 of 16. Broken. 50 ms: thumbnail goes on, line 28, by the clock');
    const [mark, timer] = await Promise.all([
      page.locator('.lanes-picture').first().locator('.only-wide .mark').getAttribute('d'),
      page.locator('.lanes-picture').first().locator('.only-wide .ev').getAttribute('d'),
    ]);
    expect(mark?.split(' ')[0]).toBe(timer?.split(' ')[0]);
    await press('ArrowLeft', 'Home');
    expect(await said()).toContain('1 of 16');
    expect(await lit()).toEqual([]);
  });

  test('from the broken run on into the fixed one, and no further', async () => {
    await press('End');
    expect(await said()).toBe('16 of 16. Fixed. 200 ms: thumbnail.func1 returns');
    expect(await page.locator('.mark').count()).toBe(2);
    await page.getByRole('button', { name: 'Next event' }).click({ force: true });
    expect(await said()).toMatch(/^This is the last event: /);
    expect(await page.getByRole('button', { name: 'Next event' }).getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('button', { name: 'Previous event' }).click();
    expect(await said()).toContain('15 of 16');
  });

  test('by a click: the event that is nearest, and the page is told its place', async () => {
    await page.evaluate(() =>
      document.addEventListener('lanes-step', (event) => {
        document.title = JSON.stringify((event as CustomEvent).detail);
      }),
    );
    const picture = page.locator('.lanes-picture').first().locator('svg.only-wide');
    const { width = 0 } = (await picture.boundingBox()) ?? {};
    await picture.click({ position: { x: width - 20, y: 60 } });
    expect(await said()).toContain('thumbnail.func1 blocks on a send forever, line 25');
    expect(await page.title()).toBe('{"file":"main.go","line":25}');
  });

  test('it can be taken away', async () => {
    await press('ArrowRight', 'ArrowRight');
    await page.evaluate(() => (window as unknown as { undo: () => void }).undo());
    expect(await page.locator('.lanes-steps, .mark, .lit').count()).toBe(0);
  });
});
