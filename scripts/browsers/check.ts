import type { Page } from './page';

/** What a check saw in one browser. */
export interface Seen {
  readonly title: string;
  /** What is wrong there, whatever other browsers do; null where only other browsers could tell. */
  readonly faults: string[] | null;
  /** What every browser must show alike. */
  readonly same: Record<string, string>;
}

export interface Check {
  readonly title: string;
  /** Looks at the site in one browser; `site` is its address, up to the #. */
  look(page: Page, site: string): Promise<Seen[]>;
}

/** What a check that is one row of the table writes down while it looks. */
export interface Notes {
  readonly faults: string[];
  readonly same: Record<string, string>;
}

/** A check that is one row of the table. What it throws, and what the page logs meanwhile, is a fault too. */
export const check = (title: string, look: (page: Page, site: string, notes: Notes) => Promise<void>): Check => ({
  title,
  async look(page, site) {
    const notes: Notes = { faults: [], same: {} };
    try {
      await look(page, site, notes);
    } catch (fault) {
      notes.faults.push((fault as Error).message);
    }
    notes.faults.push(...(await page.faults()));
    return [{ title, ...notes }];
  },
});
