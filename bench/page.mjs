import { resolve } from 'node:path';
import { build } from 'vite';
import { measureGestures } from './gestures.mjs';
import { serveGzipped } from './gzipped.mjs';
import { measureLoads } from './loads.mjs';

/** What we want, in milliseconds at the 95th percentile, and in bytes. */
const TARGETS = { hover: 8, edit: 16, cold: 1200, heap: 1e6 };

/** @param {readonly number[]} values @param {number} share */
const percentile = (values, share) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? Number.NaN;

/** Hover, edit and the loads of a lesson, in the built site.
 * @param {import('playwright-core').Browser} browser @param {string} root @param {string} out
 * @returns {Promise<{ rows: { workload: string, p95Ms: number }[], text: string }>} */
export async function measurePage(browser, root, out) {
  const folder = resolve(out, 'site');
  await build({ root, logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
  const server = await serveGzipped(folder);
  try {
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    const address = `http://localhost:${port}/#/en/vit/scores`;
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
    await page.goto(address);
    const gestures = await measureGestures(page);
    await page.close();
    return report({ ...gestures, ...(await measureLoads(browser, address)) });
  } finally {
    server.close();
  }
}

/** @param {Awaited<ReturnType<typeof measureGestures>> & Awaited<ReturnType<typeof measureLoads>>} measured */
function report({ hovers, edits, grown, cold, second }) {
  const times = cold.map(({ numbers }) => numbers);
  const rows = [
    { workload: 'hover', p95Ms: percentile(hovers.answer, 0.95) },
    { workload: 'edit', p95Ms: percentile(edits.answer, 0.95) },
    { workload: 'cold', p95Ms: percentile(times, 0.95) },
  ];
  const gesture = (/** @type {'hover' | 'edit'} */ name, /** @type {typeof hovers} */ { answer, after }) =>
    `${name}: ${percentile(answer, 0.95).toFixed(1)} ms of work until its frame, 95th percentile (≤ ${TARGETS[name]}); ` +
    `median ${percentile(answer, 0.5).toFixed(1)}, and ${percentile(after, 0.5).toFixed(1)} after it`;
  const all = (/** @type {typeof cold} */ loads) =>
    `${loads.every(({ steady }) => steady) ? 'nothing was' : 'SOMETHING ELSE WAS'} on screen before`;
  const lines = [
    gesture('hover', hovers),
    gesture('edit', edits),
    `cold load over 10 Mbit/s and 40 ms: learned numbers after ${percentile(times, 0.5).toFixed(0)} ms, median of ${times.length}, ` +
      `the quickest ${Math.min(...times).toFixed(0)} (≤ ${TARGETS.cold}); ${all(cold)}`,
    `second visit: learned numbers after ${percentile(
      second.map(({ numbers }) => numbers),
      0.5,
    ).toFixed(0)} ms; ${all(second)}`,
    `1,000 hovers: the heap is ${(grown / 1e6).toFixed(2)} MB larger (< ${TARGETS.heap / 1e6})`,
  ];
  return { rows, text: lines.join('\n') };
}
