import { type Browser, type BrowserContext, test as base, expect, type Page } from '@playwright/test';

export { expect };

/** Every test also fails where the page logs an error, throws, or asks another origin for anything. */
export const test = base.extend<{ wellBehaved: undefined }>({
  wellBehaved: [
    async ({ context }, use) => {
      const offences = watch(context);
      await use(undefined);
      expect(offences).toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * For tests that take the network away, keep a worker, or count what a first visit fetches: `test.extend(ownContext)` has a
 * context that no other test had or will have.
 */
export const ownContext = {
  context: async ({ browser }: { browser: Browser }, use: (context: BrowserContext) => Promise<void>) => {
    const context = await browser.newContext();
    await use(context);
    await context.close();
  },
  page: async ({ context }: { context: BrowserContext }, use: (page: Page) => Promise<void>) =>
    use(await context.newPage()),
};

/** Collects, for as long as the context lives, what a well-behaved page never does. */
export function watch(context: BrowserContext): string[] {
  const offences: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') offences.push(`logged: ${message.text()}`);
  });
  context.on('weberror', (error) => offences.push(`threw: ${error.error().stack ?? error.error().message}`));
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const own = hostname === 'localhost' || ['data:', 'blob:'].includes(protocol);
    if (!own) offences.push(`asked: ${request.url()}`);
  });
  return offences;
}
