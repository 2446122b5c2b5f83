import type { Seen } from './check';

/** What came of a check in a browser: its faults, or why there can be none. */
export type Outcome = readonly string[] | 'reference' | 'not tested';

/** One check: browser → what came of it there. */
export interface Row {
  readonly title: string;
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

/** So much of a text is quoted, from a little before the place where two of them part. */
const QUOTED = 60;
const BEFORE = 24;

/** Every check with what came of it. The first browser that was tested (not null) is what the others must equal. */
export function rowsOf(browsers: ReadonlyMap<string, ReadonlyMap<string, Seen> | null>): Row[] {
  const [reference] = [...browsers].filter(([, seen]) => seen);
  const titles = new Set([...browsers.values()].flatMap((seen) => [...(seen?.keys() ?? [])]));
  return [...titles].map((title) => {
    const outcomeIn = (browser: string): Outcome => {
      const all = browsers.get(browser);
      if (!all || !reference) return 'not tested';
      const seen = all.get(title);
      if (!seen) return ['the check broke off before this'];
      return browser === reference[0]
        ? (seen.faults ?? 'reference')
        : compare(seen, reference[1]?.get(title), reference[0]);
    };
    return { title, outcomes: new Map([...browsers.keys()].map((browser) => [browser, outcomeIn(browser)])) };
  });
}

/** The faults of a browser, and where it differs from the reference. */
function compare(seen: Seen, wanted: Seen | undefined, reference: string): string[] {
  const differing = Object.entries(wanted?.same ?? {}).flatMap(([what, should]) => {
    const is = seen.same[what];
    if (is === should) return [];
    if (is === undefined) return [`${what}: not seen`];
    const [here, there] = fromWhereTheyPart(is, should);
    return [`${what}: ${here}, in ${reference} ${there}`];
  });
  return [...(seen.faults ?? []), ...differing];
}

function fromWhereTheyPart(...texts: [string, string]): string[] {
  const [a, b] = texts;
  let at = 0;
  while (at < Math.min(a.length, b.length) && a[at] === b[at]) at++;
  const from = Math.max(0, at - BEFORE);
  return texts.map((text) => JSON.stringify(text.slice(from, from + QUOTED)));
}
