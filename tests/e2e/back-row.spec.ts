import type { Page } from '@playwright/test';
import { sample } from '../sample';
import { chunks, STEPS } from '../steps';
import { openDrawn } from './in-sight';
import { expect, test } from './test';

/** What is presented on, and how large a number must be there to be read from the back row. */
const SCREENS = [
  { width: 1920, height: 1080, least: 24 },
  { width: 1280, height: 720, least: 16 },
  { width: 1024, height: 768, least: 16 },
] as const;

const PAGES = SCREENS.flatMap((screen) =>
  (['en', 'zh'] as const).flatMap((language) => STEPS.map((step) => ({ ...step, language, screen }))),
);

/** What cannot be read of the selected number: what is too small, cut off, or wider than its room. */
const unread = (page: Page, least: number): Promise<string[]> =>
  page.evaluate((least) => {
    const faults: string[] = [];
    const panel = document.querySelector('.insp-panel') as HTMLElement;
    const group = panel.querySelector<HTMLElement>('.insp-explanation') as HTMLElement;
    const box = panel.getBoundingClientRect();
    const isIn = (element: Element): boolean => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return left >= box.left - 1 && right <= box.right + 1 && top >= box.top - 1 && bottom <= box.bottom + 1;
    };
    for (const number of panel.querySelectorAll('.insp-number, .insp-result')) {
      const size = Number.parseFloat(getComputedStyle(number).fontSize);
      const said = `${number.textContent} (${size} px)`;
      if (size < least - 0.01 && !number.closest('sup, sub')) faults.push(`small: ${said}`);
      if (!isIn(number)) faults.push(`cut: ${said}`);
    }
    for (const each of [group, ...document.querySelectorAll<HTMLElement>('.equation > div')]) {
      const [across, down] = [each.scrollWidth - each.clientWidth, each.scrollHeight - each.clientHeight];
      if (across > 0) faults.push(`${each.className || 'formula'} is ${across} px too wide`);
      if (each === group && down > 0) faults.push(`${each.className} is ${down} px too high`);
    }
    for (const formula of document.querySelectorAll<HTMLElement>('.equation .katex-html')) {
      const size = Number.parseFloat(getComputedStyle(formula).fontSize);
      if (size < least - 0.01) faults.push(`formula: ${size} px`);
    }
    return faults;
  }, least);

for (const pages of chunks(40, sample(8, PAGES))) {
  const [first] = pages;
  const from = `${first?.language}/${first?.lesson}/${first?.step} at ${first?.screen.width}`;
  test(`the numbers of the selected cell are read from the back row, from ${from} on`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const { lesson, step, language, screen } of pages) {
      await page.setViewportSize(screen);
      await openDrawn(page, language, lesson, step, true);
      await page.locator('.insp-explanation').waitFor();
      expect.soft(await unread(page, screen.least), `${language}/${lesson}/${step} at ${screen.width}`).toEqual([]);
    }
  });
}
