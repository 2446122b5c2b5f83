import { type BrowserContext, test as base, expect } from '@playwright/test';

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
