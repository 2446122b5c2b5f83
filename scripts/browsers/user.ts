import type { Page, Plain } from './page';
import { until } from './processes';

// What somebody does at a page, in every browser alike.

/** Waits until a function of the page gives true. */
export const waitFor = <A extends readonly Plain[]>(
  page: Page,
  what: string,
  isTrue: (...args: A) => boolean,
  ...args: A
): Promise<void> => until(what, () => page.evaluate(isTrue, ...args));

/** Loads an address of the site and waits until its step is there. */
export async function open(page: Page, url: string): Promise<void> {
  await page.open(url);
  await waitFor(page, `${url} shows a heading`, () => document.querySelector('h1') !== null);
}

/** The text of the first element that a CSS selector finds; null where it finds none. */
export const text = (page: Page, selector: string): Promise<string | null> =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent?.replace(/\s+/g, ' ').trim() ?? null, selector);

/** Clicks the first element of a selector whose accessible name or text begins with these words, once it can be hit. */
export async function click(page: Page, selector: string, words = ''): Promise<void> {
  let point: readonly [x: number, y: number] | null = null;
  await until(`${selector} “${words}” can be clicked`, async () => {
    point = await page.evaluate(pointOf, selector, words);
    return point !== null;
  });
  const [x, y] = point as unknown as [number, number];
  await page.clickAt(x, y);
}

/** The middle of an element that a click there would reach. */
function pointOf(selector: string, words: string): [x: number, y: number] | null {
  const named = (element: Element) =>
    (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().startsWith(words);
  const element = [...document.querySelectorAll(selector)].find(named);
  if (!element || (element as HTMLButtonElement).disabled) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return element.contains(document.elementFromPoint(x, y)) ? [x, y] : null;
}

/** Focuses an element and presses keys, one after the other. */
export async function pressOn(page: Page, selector: string, keys: Iterable<string>): Promise<void> {
  await waitFor(page, `There is ${selector}`, (wanted) => document.querySelector(wanted) !== null, selector);
  await page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);
  for (const key of keys) await page.press(key);
}

/** Waits until the page has drawn what it has to draw: its fonts are there, and its text and sizes stay what they are. */
export async function settled(page: Page): Promise<void> {
  let before = '';
  await until('The page comes to rest', async () => {
    const now = await page.evaluate(appearance);
    const same = now !== '' && now === before;
    before = now;
    return same;
  });
}

/** Empty while something is still on its way. */
async function appearance(): Promise<string> {
  await document.fonts.ready;
  await new Promise((done) => setTimeout(done, 30));
  const root = document.getElementById('root');
  if (!root || document.querySelector('[aria-busy="true"]')) return '';
  const sizes = [...root.querySelectorAll('canvas, svg, .board, .tools')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x, y, width, height].join();
  });
  return `${root.textContent} ${sizes}`;
}
