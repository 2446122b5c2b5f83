type Listing = typeof import('./listing');
let here: Listing | null = null;

/** Fetches what a way across lessons needs: few pages have one. */
export async function loadListing(): Promise<Listing> {
  here ??= await import('./listing');
  return here;
}

/** What a way across lessons needs, once it is fetched: before an address with one is read. */
export const lateListing = (): Listing | null => here;
