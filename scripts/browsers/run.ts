import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { serve } from '../serve.mjs';
import { fail } from '../setup.mjs';
import type { Seen } from './check';
import { checks } from './checks';
import { findOthers, findReference } from './find';
import { lookAt } from './look';
import { rowsOf } from './outcomes';
import { faultsList, table, total } from './table';

// Looks at the built site in Chromium, Firefox and WebKitGTK: npm run test:browsers [-- WORDS OF A CHECK'S TITLE]

const dist = process.env.DIST ?? 'dist';
if (!existsSync(`${dist}/index.html`)) fail(`${dist} has no index.html: build the site first (npm run build).`);
const words = process.argv.slice(2).join(' ');
const chosen = checks.filter(({ title }) => title.includes(words));
if (!chosen.length) fail(`No check is called “${words}”. There are: ${checks.map(({ title }) => title).join('; ')}.`);

// Ends what was started for the browsers.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
const server = await serve(dist, Number(process.env.E2E_PORT ?? 0));
const site = `http://localhost:${(server.address() as AddressInfo).port}/`;

/** Browser → what it showed, the first being what the others are compared with; null where it could not be tested. */
const seen = new Map<string, ReadonlyMap<string, Seen> | null>();
const notTested: string[] = [];
for (const found of [findReference(), ...findOthers()]) {
  try {
    if ('why' in found) throw new Error(found.why);
    const page = await found.open();
    try {
      seen.set(page.name, await lookAt(page, site, chosen));
    } finally {
      await page.close();
    }
  } catch (fault) {
    seen.set(found.browser, null);
    notTested.push(`${found.browser} was NOT TESTED: ${(fault as Error).message}`);
  }
}
server.close();
server.closeAllConnections();

const rows = rowsOf(seen);
const { line, failed } = total(rows);
console.log(['', ...faultsList(rows), '', table(rows), '', ...notTested, line].join('\n'));
process.exitCode = failed ? 1 : 0;
