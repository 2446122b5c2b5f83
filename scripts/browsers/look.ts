import type { Check, Seen } from './check';
import type { Page } from './page';

/** What all checks saw in one browser: title of a row → what was seen. A check that breaks off is a fault by its own name. */
export async function lookAt(page: Page, site: string, checks: readonly Check[]): Promise<Map<string, Seen>> {
  const seen = new Map<string, Seen>();
  for (const { title, look } of checks) {
    const start = performance.now();
    const rows = await look(page, site).catch((fault: Error): Seen[] => [{ title, faults: [fault.message], same: {} }]);
    for (const row of rows) seen.set(row.title, row);
    console.log(`${page.name}: ${title}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
  return seen;
}
