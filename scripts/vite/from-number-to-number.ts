/** What d3's scales take from d3-interpolate and d3-format, for numbers: see plain-scales.ts. */
export const interpolateNumber =
  (a: number, b: number) =>
  (t: number): number =>
    Number(a) * (1 - t) + Number(b) * t;

export const interpolateRound =
  (a: number, b: number) =>
  (t: number): number =>
    Math.round(Number(a) * (1 - t) + Number(b) * t);

/** Between the ends of a scale's range. @throws Error where they are no numbers */
export function interpolate(a: number, b: number): (t: number) => number {
  if (typeof b === 'number') return interpolateNumber(a, b);
  throw new Error(`A scale leads to ${b}, but in the built site scales lead to numbers: say .interpolate(…) for more.`);
}

const absent = (what: string, instead: string) => (): never => {
  throw new Error(`The scales of the built site have no ${what}: ${instead}.`);
};

const written = absent('tickFormat', 'app/draw/number-text.ts writes numbers');
export const format = written;
export const formatPrefix = written;
export const formatSpecifier = written;
export const precisionFixed = written;
export const precisionPrefix = written;
export const precisionRound = written;
export const piecewise = absent('diverging ranges', 'give them an interpolator');
