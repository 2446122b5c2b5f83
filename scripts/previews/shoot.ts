import type { Page } from '@playwright/test';

/** What fits beside a message: 1200 × 630 pixels, with labels that are read where they are shown a third as large. */
const VIEWPORT = { width: 960, height: 504 };
const SCALE = 1.25;

/** The page that is photographed. */
export const FRAME = { viewport: VIEWPORT, deviceScaleFactor: SCALE };

/** Bytes of a picture: a lesson of twenty steps in two languages stays below a megabyte. */
export const MOST_BYTES = 25 * 1024;

/** How well the picture is kept, best first: large tables of numbers take less, and still show what they are. */
const QUALITIES = [60, 40, 25, 10, 5];

/** The stage alone, over everything else; the page solves its size anew. */
const STAGE_ALONE = `
  #stage { position: fixed; inset: 0; z-index: 100; padding: 20px 28px; overflow: hidden; background: var(--paper) }
  .copied, [role="alert"] { display: none }
`;

/** The stage of a step as WebP. @throws Error where no quality makes it small enough */
export async function shootStage(page: Page, address: string): Promise<Buffer> {
  // Another document: what was on screen before must not be taken for the step.
  await page.goto('about:blank');
  await page.goto(address);
  await page.locator('#stage[aria-busy=false]').waitFor();
  await page.addStyleTag({ content: STAGE_ALONE });
  await page.evaluate(() => document.fonts.ready);
  // The numbers are there at once; what is fetched when the browser is idle may still change the picture.
  await page.waitForLoadState('networkidle');
  const browser = await page.context().newCDPSession(page);
  for (const quality of QUALITIES) {
    const { data } = await browser.send('Page.captureScreenshot', {
      format: 'webp',
      quality,
      clip: { x: 0, y: 0, ...VIEWPORT, scale: SCALE },
    });
    const picture = Buffer.from(data, 'base64');
    if (picture.length <= MOST_BYTES) return picture;
  }
  throw new Error(`The stage of ${address} takes more than ${MOST_BYTES} bytes in any quality.`);
}
