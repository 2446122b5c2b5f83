/** One check of a lesson, and what is wrong where it fails. */
export interface Check {
  /** The names of the groups that it stands in and its own. */
  readonly title: string;
  readonly faults: readonly string[];
}

export interface Kind {
  readonly name: string;
  readonly count: number;
  readonly faults: readonly string[];
}

/** What a lesson is checked for, by the titles of the tests that do it; the lesson's own tests are its numbers. */
const KINDS: readonly (readonly [name: string, title: RegExp])[] = [
  ['words', /^the words of /],
  ['claims', /^the claims of /],
  ['references', /^lesson .* names only /],
  ['questions', /^lesson .* can be answered/],
  ['pages', /^lesson /],
  ['numbers', /./],
];

/** The checks by their kinds, in the order in which they are told. */
export function byKind(checks: readonly Check[]): Kind[] {
  const kindOf = ({ title }: Check) => KINDS.find(([, pattern]) => pattern.test(title))?.[0];
  return KINDS.map(([name]) => {
    const own = checks.filter((check) => kindOf(check) === name);
    return { name, count: own.length, faults: own.flatMap(({ faults }) => faults) };
  });
}

/** Lines of a report: a tick or a cross, and every fault under its kind. A kind that nothing checked is a fault. */
export const report = (kinds: readonly Kind[]): string[] =>
  kinds.flatMap(({ name, count, faults }) => {
    const isFine = count > 0 && !faults.length;
    const said = count === 1 ? '1 check' : `${count} checks`;
    return [
      `${isFine ? '✓' : '✗'} ${name.padEnd(12)}${said}${count ? '' : ': nothing was checked'}`,
      ...faults.flatMap((fault) => fault.split('\n').map((line) => `    ${line}`)),
    ];
  });

/** Seconds of the processor that the tests in a lesson's folder may take: with 34 lessons a minute and a half of two cores. */
const MOST_SECONDS = 3;

/** What they take of that share, in words. Nothing fails for it: machines differ. */
export function share(processor: number): string {
  const took = `the tests in its folder took ${processor.toFixed(1)} s of the processor`;
  return processor <= MOST_SECONDS
    ? took
    : `${took}, more than a lesson's share of ${MOST_SECONDS} s in npm test: sample() what they loop over.`;
}
