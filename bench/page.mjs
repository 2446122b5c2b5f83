import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** Cold loads, moves of the mouse, presses of a key. */
const [LOADS, HOVERS, EDITS] = [5, 120, 60];
/** 10 Mbit/s and 40 ms. */
const LINK = { offline: false, latency: 40, downloadThroughput: 10e6 / 8, uploadThroughput: 10e6 / 8 };

/** @type {Record<string, string>} */
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

/** The built site as static hosts send it: gzipped.
 * @param {string} folder @returns {Promise<import('node:http').Server>} */
function serveGzipped(folder) {
  /** @type {Map<string, Buffer>} */
  const packed = new Map();
  const server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname.replace(/\/$/, '/index.html');
    try {
      const body = packed.get(path) ?? gzipSync(readFileSync(resolve(folder, `.${path}`)));
      packed.set(path, body);
      const type = TYPES[extname(path)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip', 'content-length': body.length });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((done) => server.listen(0, () => done(server)));
}

/** @param {number[]} values @param {number} share */
const percentile = (values, share) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? Number.NaN;

/** In the page: how long after an event of this kind came in the frame that answers it is done. */
function timePaints(/** @type {string} */ kind) {
  const times = /** @type {number[]} */ ([]);
  Object.assign(window, { paints: times });
  addEventListener(
    kind,
    () => {
      const start = performance.now();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push(performance.now() - start);
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
}

/** In the page: when the first matrix has been painted, in milliseconds since navigation began. */
function timeNumbers() {
  const look = () => {
    if (!document.querySelector('[role="grid"]')) return requestAnimationFrame(look);
    requestAnimationFrame(() => setTimeout(() => Object.assign(window, { numbers: performance.now() })));
  };
  requestAnimationFrame(look);
}

/** Does something many times, and waits each time for the frame that answers.
 * @param {import('playwright-core').Page} page @param {string} kind @param {number} count
 * @param {(i: number) => Promise<void>} act @returns {Promise<number[]>} */
async function paintsAfter(page, kind, count, act) {
  await page.evaluate(timePaints, kind);
  for (let i = 0; i < count; i++) {
    const before = await page.evaluate('window.paints.length');
    await act(i);
    await page.waitForFunction((n) => /** @type {any} */ (window).paints.length > n, before);
  }
  return page.evaluate('window.paints');
}

/** Hover to paint, edit to paint and the cold load of a lesson, in the built site.
 * @param {import('playwright-core').Browser} browser @param {string} root @param {string} out */
export async function measurePage(browser, root, out) {
  const folder = resolve(out, 'site');
  await build({ root, logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
  const server = await serveGzipped(folder);
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const address = `http://localhost:${port}/#/en/vit/scores`;
  const options = { viewport: { width: 1440, height: 900 }, serviceWorkers: /** @type {const} */ ('block') };

  const loads = [];
  for (let i = 0; i < LOADS; i++) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await (await context.newCDPSession(page)).send('Network.emulateNetworkConditions', LINK);
    await page.addInitScript(timeNumbers);
    await page.goto(address);
    await page.waitForFunction('window.numbers');
    loads.push(await page.evaluate('window.numbers'));
    await context.close();
  }

  const page = await browser.newPage(options);
  await page.goto(address);
  const grid = page.getByRole('grid').last();
  await grid.waitFor();
  await page.waitForTimeout(1500);
  const box = await grid.boundingBox();
  if (!box) throw new Error('The matrix of the step is nowhere on the page.');
  const hovers = await paintsAfter(page, 'pointermove', HOVERS, (i) =>
    page.mouse.move(box.x + box.width * ((i * 0.381966) % 1), box.y + box.height * ((i * 0.618034) % 1)),
  );
  const field = page.getByLabel(/^Change this number/).first();
  await field.focus();
  const edits = await paintsAfter(page, 'keydown', EDITS, () => field.press('ArrowUp'));
  server.close();
  const [hover, edit] = [hovers, edits].map((times) => percentile(times, 0.95).toFixed(1));
  return (
    `hover to paint ${hover} ms and edit to paint ${edit} ms at the 95th percentile; ` +
    `a lesson's numbers ${percentile(loads, 0.5).toFixed(0)} ms after a cold load over 10 Mbit/s and 40 ms`
  );
}
