let here: typeof import('./opening') | null = null;

/** Fetches what an opened tensor needs: few pages have one. */
export async function loadOpening(): Promise<void> {
  here ??= await import('./opening');
}

/** What an opened tensor needs, once it is fetched: before an address with one is read, and with the list of tensors. */
export const lateOpening = (): typeof here => here;
