import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

interface Looked {
  /** The part that is looked at; without it the whole page. */
  readonly within?: string;
  /** Only these rules: in another theme nothing is different but the colours. */
  readonly rules?: readonly string[];
}

/** What axe finds on a page, each rule with its elements. */
export async function violationsOn(page: Page, { within, rules }: Looked = {}): Promise<readonly string[]> {
  // The page has no frames. For pages with some, every report travels to a blank page and back, which takes four times as long.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  if (within) axe.include(within);
  if (rules) axe.withRules([...rules]);
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary}`).join('\n')}`,
  );
}
