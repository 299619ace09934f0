// Holds a page to the rules in every look: light and dark, at a desk and on a phone, without scrolling sideways.
import type { Page } from 'playwright-core';
import { expectNoAxeViolations } from './browser';

const desk = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

const looks = [
  { colorScheme: 'light', size: desk },
  { colorScheme: 'dark', size: phone },
  { colorScheme: 'dark', size: desk },
  { colorScheme: 'light', size: phone },
] as const;

/** The page must have been opened with reduced motion: colours on their way would be measured half-way. */
export async function expectGoodInEveryLook(page: Page): Promise<void> {
  for (const { colorScheme, size } of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(size);
    const overhang = await page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(overhang).toBe(0);
    await expectNoAxeViolations(page);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(desk);
}
