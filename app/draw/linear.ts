type Span = readonly [from: number, to: number];

/** A straight map from numbers to places, and back. */
export interface Linear {
  (value: number): number;
  invert(place: number): number;
  /** About this many round numbers of the domain. */
  ticks(count: number): number[];
}

/** What a linear scale of d3 does, as far as charts need it: the library would be 11 KB of the first load. */
export function linear(domain: Span, range: Span): Linear {
  const slope = (range[1] - range[0]) / (domain[1] - domain[0]);
  return Object.assign((value: number) => range[0] + (value - domain[0]) * slope, {
    invert: (place: number) => domain[0] + (place - range[0]) / slope,
    ticks: (count: number) => roundNumbers(domain, count),
  });
}

/** Where one steps from 1 to 2, from 2 to 5 and from 5 to 10: the middles on a logarithmic scale. */
const TO_TWO = Math.SQRT2;
const TO_FIVE = Math.sqrt(10);
const TO_TEN = Math.sqrt(50);

/** A step of 1, 2 or 5 times a power of ten. Below 1 it is kept as parts of one: 3 / 10 is 0.3, 3 · 0.1 is not. */
interface Step {
  /** Where a number stands, counted in steps. */
  count(value: number): number;
  at(count: number): number;
}

function stepOf([from, to]: Span, count: number): Step {
  const wanted = (to - from) / count;
  // Powers of ten by multiplication, which is exact: how engines round logarithms is their own choice.
  let [tens, parts] = [1, 1];
  while (tens * 10 <= wanted) tens *= 10;
  while (wanted * parts < 1) parts *= 10;
  const rest = (wanted * parts) / tens;
  const factor = rest >= TO_TEN ? 10 : rest >= TO_FIVE ? 5 : rest >= TO_TWO ? 2 : 1;
  if (parts > 1) {
    const inOne = parts / factor;
    return { count: (value) => value * inOne, at: (steps) => steps / inOne };
  }
  const size = tens * factor;
  return { count: (value) => value / size, at: (steps) => steps * size };
}

/** About so many round numbers in a span. */
function roundNumbers(span: Span, count: number): number[] {
  const [from, to] = span;
  if (from === to) return [from];
  const step = stepOf(span, count);
  let [first, last] = [Math.round(step.count(from)), Math.round(step.count(to))];
  if (step.at(first) < from) first++;
  if (step.at(last) > to) last--;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => step.at(first + i));
}

/** The same span with round ends. */
export function niceSpan(span: Span, count: number): Span {
  if (span[0] === span[1]) return span;
  let [from, to] = span;
  // A wider span may have a larger step.
  for (let last = 0; ; ) {
    const step = stepOf([from, to], count);
    if (step.at(1) === last) return [from, to];
    last = step.at(1);
    [from, to] = [step.at(Math.floor(step.count(from))), step.at(Math.ceil(step.count(to)))];
  }
}
