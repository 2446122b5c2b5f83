import puppeteer, { type KeyInput, type LaunchOptions } from 'puppeteer-core';
import { expressionOf, type Page, VIEWPORT } from './page';

/** Chromium, over the Chrome DevTools Protocol. */
export const openChromium = (executablePath: string): Promise<Page> =>
  open('Chromium', {
    browser: 'chrome',
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync'],
  });

/** Firefox, over WebDriver BiDi. */
export const openFirefox = (executablePath: string): Promise<Page> =>
  open('Firefox', { browser: 'firefox', executablePath });

async function open(name: string, options: LaunchOptions): Promise<Page> {
  const browser = await puppeteer.launch({ ...options, headless: true, defaultViewport: VIEWPORT });
  const page = await browser.newPage();
  const version = (await browser.version()).replace(/^[^/]*\//, '');
  let faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`logged: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    faults.push(`threw: ${error instanceof Error ? error.message : String(error)}`);
  });
  return {
    name: `${name} ${version}`,
    async open(url) {
      // From another page, or an address that differs only behind # would not be loaded.
      await page.goto('about:blank');
      await page.goto(url);
    },
    evaluate: (work, ...args) => page.evaluate(expressionOf(work, args)) as never,
    press: (key) => page.keyboard.press(key as KeyInput),
    clickAt: (x, y) => page.mouse.click(x, y),
    async faults() {
      const seen = faults;
      faults = [];
      return seen;
    },
    close: () => browser.close(),
  };
}
