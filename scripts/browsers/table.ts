import type { Outcome, Row } from './outcomes';

/** More faults of one check in one browser say nothing more. */
const LISTED = 8;

const word = (outcome: Outcome): string => {
  if (outcome === 'reference') return '–';
  if (outcome === 'not tested') return 'skipped';
  return outcome.length ? 'FAILED' : 'passed';
};

/** A line for each check, a column for each browser. */
export function table(rows: readonly Row[]): string {
  const browsers = [...(rows[0]?.outcomes.keys() ?? [])];
  const widths = [Math.max(...rows.map(({ title }) => title.length)), ...browsers.map((name) => name.length)];
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  return [
    line(['', ...browsers]),
    ...rows.map(({ title, outcomes }) => line([title, ...[...outcomes.values()].map(word)])),
  ].join('\n');
}

/** What failed, and with what faults. */
export const faultsList = (rows: readonly Row[]): string[] =>
  rows.flatMap(({ title, outcomes }) =>
    [...outcomes].flatMap(([browser, faults]) => {
      if (typeof faults === 'string' || !faults.length) return [];
      const more = faults.length > LISTED ? [`  … and ${faults.length - LISTED} more`] : [];
      return [`${browser} FAILED ${title}`, ...faults.slice(0, LISTED).map((fault) => `  ${fault}`), ...more];
    }),
  );

/** “40 passed, 2 failed, 0 skipped”: a check counts once for each browser, and not where it is what others must equal. */
export function total(rows: readonly Row[]): { line: string; failed: number } {
  const words = rows.flatMap(({ outcomes }) => [...outcomes.values()].map(word));
  const count = (wanted: string) => words.filter((each) => each === wanted).length;
  const failed = count('FAILED');
  return { line: `${count('passed')} passed, ${failed} failed, ${count('skipped')} skipped`, failed };
}
