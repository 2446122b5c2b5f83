import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findChromium, noChromium } from '../scripts/chromium.mjs';
import { serve } from '../scripts/serve.mjs';
import { measurePage } from './page.mjs';

const PACKAGES = ['@tensorflow/tfjs-backend-wasm', 'onnxruntime-web'];

/** The benchmark in headless Chromium. `only` names workloads; `page` is the page itself.
 * @param {{ here: string, root: string, out: string, only?: string | undefined, json?: string | undefined }} options */
export async function inBrowser({ here, root, out, only, json }) {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(noChromium);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
  const rows = [];
  try {
    console.log(`Chromium ${browser.version()}, load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores`);
    if (only !== 'page') rows.push(...(await measureEngines(browser, here, out, only)));
    if (!only || only === 'page') {
      const page = await measurePage(browser, root, out);
      rows.push(...page.rows);
      console.log(page.text);
    }
  } finally {
    await browser.close();
  }
  if (json) writeFileSync(json, `${JSON.stringify(rows, null, 2)}\n`);
}

/** @param {import('playwright-core').Browser} browser @param {string} here @param {string} out @param {string} [only]
 * @returns {Promise<unknown[]>} */
async function measureEngines(browser, here, out, only) {
  const folder = resolve(out, 'browser');
  await build({
    ...{ configFile: false, root: here, base: './', logLevel: 'warn' },
    build: {
      ...{ outDir: folder, emptyOutDir: true, target: 'esnext', chunkSizeWarningLimit: 4000 },
      rolldownOptions: { input: resolve(here, 'browser.html') },
    },
  });
  for (const name of PACKAGES) {
    const to = resolve(folder, 'packages', name, 'dist');
    mkdirSync(to, { recursive: true });
    cpSync(resolve(here, 'node_modules', name, 'dist'), to, {
      recursive: true,
      filter: (path) => !/\.(map|ts)$/.test(path),
    });
  }
  const server = await serve(folder, 0);
  try {
    const page = await browser.newPage();
    page.on('console', (message) => console.error(message.text()));
    /** @type {Promise<never>} */
    const failed = new Promise((_, reject) => page.on('pageerror', reject));
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    await page.goto(`http://localhost:${port}/browser.html${only ? `?only=${only}` : ''}`);
    await Promise.race([failed, page.waitForFunction('window.benchmark', null, { timeout: 1_800_000 })]);
    const { rows, table } = await page.evaluate('window.benchmark');
    console.log(table);
    await page.close();
    return rows;
  } finally {
    server.close();
  }
}
