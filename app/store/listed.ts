type Listing = typeof import('./listing');

let here: Listing | null = null;

/** Put here by what draws a way across lessons, which is fetched for a link that has one. */
export function bringListing(listing: Listing): void {
  here = listing;
}

/** What a way across lessons needs, once it is fetched: before the first step of one is on screen. */
export const lateListing = (): Listing | null => here;
