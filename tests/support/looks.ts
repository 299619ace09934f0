// Holds a page to the rules in every look: light and dark, at a desk and on a phone, without scrolling sideways.
import type { Page } from 'playwright-core';
import { expectNoAxeViolations } from './browser';
import { times } from './thorough';

export const desk = { width: 1280, height: 900 };
export const phone = { width: 390, height: 844 };
const narrowest = { width: 320, height: 640 };

/** At a desk the first two are seen: both themes and both widths, not each in each. */
const looks = [
  { colorScheme: 'light', size: desk },
  { colorScheme: 'dark', size: phone },
  { colorScheme: 'dark', size: desk },
  { colorScheme: 'light', size: phone },
] as const;

/** The page must have been opened with reduced motion: colours on their way would be measured half-way. */
export async function expectGoodInEveryLook(
  page: Page,
  seen: readonly (typeof looks)[number][] = looks.slice(0, times(4, 2)),
): Promise<void> {
  for (const { colorScheme, size } of seen) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(size);
    await expectNoSidewaysScroll(page);
    // As tall as the page: axe takes a row that is scrolled half behind the dock for a small target.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ ...size, height });
    await expectNoAxeViolations(page);
  }
  await page.setViewportSize(narrowest);
  await expectNoSidewaysScroll(page);
  await page.setViewportSize(desk);
}

/** For a further state of a page that is seen in every look: dark on a phone, in CI light at a desk as well. */
export const expectGood = (page: Page) => expectGoodInEveryLook(page, looks.slice(times(0, 1), 2));

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const beyond = [...document.body.querySelectorAll('*')].filter(
      (node) => node.getBoundingClientRect().right > clientWidth + 1,
    );
    return [`${scrollWidth} in ${clientWidth}`, ...beyond.slice(0, 5).map((node) => node.outerHTML.slice(0, 120))];
  });
  expect(wide).toEqual([]);
}
