declare global {
  /** For the browser's console and for tests. */
  var headlight: { checksum(): Promise<string | null> };
}

/**
 * Puts `headlight.checksum()` within reach: what the run on screen comes to, the same for a link in every browser. The
 * code that computes it is fetched when it is asked for.
 */
export function offerChecksum(): void {
  globalThis.headlight = {
    checksum: async () => (await import('./store/checksum')).checksumOnScreen(),
  };
}
