/** Loads with an empty cache, and visits after a first one. */
const [COLD, SECOND] = [7, 3];
/** 10 Mbit/s and 40 ms. */
const LINK = { offline: false, latency: 40, downloadThroughput: 10e6 / 8, uploadThroughput: 10e6 / 8 };
const OPTIONS = { viewport: { width: 1440, height: 900 } };

/**
 * In the page: notes when the first matrix has been painted, in milliseconds since navigation began, and what its chosen
 * cell says; and whether a frame of the page's own, what index.html holds being no part of it, came before any matrix.
 */
function noteNumbers() {
  const noted = { numbers: 0, cell: '', before: false };
  Object.assign(window, { noted });
  const look = () => {
    const cell = document.querySelector('[role="grid"] [role="gridcell"]');
    if (!cell) {
      noted.before ||= document.querySelector('.app') !== null;
      requestAnimationFrame(look);
      return;
    }
    noted.cell = cell.getAttribute('aria-label') ?? '';
    requestAnimationFrame(() =>
      setTimeout(() => {
        noted.numbers = performance.now();
      }),
    );
  };
  requestAnimationFrame(look);
}

/**
 * Opens the address over the slow link, and waits until numbers show and a little longer: those that show must be those
 * that stay, or seeded weights were on screen before the learned ones.
 * @param {import('playwright-core').BrowserContext} context @param {string} address
 * @returns {Promise<{ numbers: number, steady: boolean }>} milliseconds; whether nothing else was painted before
 */
async function load(context, address) {
  const page = await context.newPage();
  await (await context.newCDPSession(page)).send('Network.emulateNetworkConditions', LINK);
  await page.addInitScript(noteNumbers);
  await page.goto(address);
  await page.waitForFunction(() => /** @type {any} */ (window).noted.numbers);
  await page.waitForTimeout(1000);
  const noted = await page.evaluate(() => /** @type {any} */ (window).noted);
  const cell = await page.locator('[role="grid"] [role="gridcell"]').first().getAttribute('aria-label');
  await page.close();
  return { numbers: noted.numbers, steady: !noted.before && noted.cell === cell };
}

/** When a lesson's learned numbers show on a first visit and on a second.
 * @param {import('playwright-core').Browser} browser @param {string} address */
export async function measureLoads(browser, address) {
  const cold = [];
  for (let i = 0; i < COLD; i++) {
    const context = await browser.newContext({ ...OPTIONS, serviceWorkers: 'block' });
    cold.push(await load(context, address));
    await context.close();
  }
  const context = await browser.newContext(OPTIONS);
  const first = await context.newPage();
  await first.goto(address);
  await first.evaluate(() => navigator.serviceWorker.ready);
  await first.waitForTimeout(1000);
  await first.close();
  const second = [];
  for (let i = 0; i < SECOND; i++) second.push(await load(context, address));
  await context.close();
  return { cold, second };
}
