import type { Browser } from '@playwright/test';

/** A picture of a step, and what is written under it. */
export interface Shot {
  readonly caption: string;
  readonly png: Buffer;
}

/** How wide a shot stands on a sheet, by its own width: several side by side, and still to be read. */
const across = (width: number): number => (width < 500 ? 300 : 620);

/** All shots of one variant on one page, as PNG. */
export async function contactSheet(browser: Browser, title: string, width: number, shots: readonly Shot[]) {
  const side = across(width);
  const columns = Math.max(1, Math.floor(1900 / (side + 20)));
  const figures = shots.map(
    ({ caption, png }) =>
      `<figure><img src="data:image/png;base64,${png.toString('base64')}" width="${side}">` +
      `<figcaption>${caption}</figcaption></figure>`,
  );
  const page = await browser.newPage({ viewport: { width: columns * (side + 20) + 20, height: 800 } });
  await page.setContent(`<style>
    body { margin: 10px; background: #888; font: 14px system-ui; display: flex; flex-wrap: wrap; gap: 20px }
    h1 { width: 100%; margin: 0; font-size: 18px } figure { margin: 0; width: ${side}px } img { display: block }
  </style><h1>${title}</h1>${figures.join('')}`);
  const sheet = await page.screenshot({ fullPage: true });
  await page.close();
  return sheet;
}
