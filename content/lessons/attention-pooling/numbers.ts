import type { Context } from '@/content/context';
import { greatestChange, length, sum } from '@/content/numbers/measure';
import type { CurvePoint } from '@/content/schema';
import type { Ref } from '@/content/stage';
import { exp } from '@/lib/maths';
import { AXIS, axis, places, truth } from './data';
import { BOX, PARABOLA } from './knobs';

type Number = (c: Context) => number;

export const value =
  (of: Ref, ...cell: number[]): Number =>
  (c) =>
    c.value(of, ...cell);
const query = value('in.x_query', 0);

/** The same run with the query where the question puts it. */
export const asked = (c: Context): Context =>
  c.rerun({ edits: { 'in.x_query': new Map([[0, c.given.x ?? query(c)]]) } });

/** The curve that the points come from: at the query, and as it is drawn. */
export const truthHere: Number = (c) => truth(query(c));
export const truthCurve = (): readonly CurvePoint[] => axis.map((x) => [x, truth(x)]);

/** Root mean square of what the line misses. */
export const misses =
  (of: Ref): Number =>
  (c) => {
    const line = c.matrix(of)[0] as number[];
    return length(line.map((y, i) => y - truth(places[i] as number))) / Math.sqrt(places.length);
  };

/** The same question at another width. */
export const atWidth =
  (w: number, of: Number): Number =>
  (c) =>
    of(c.rerun({ knobs: { w } }));

const parabola = (u: number): number => Math.max(0, 1 - (u * u) / 4);
const bell = (u: number): number => exp((-u * u) / 2);
const sharesUnder = (c: Context, kernel: (u: number) => number): readonly CurvePoint[] => {
  const total = c.value('kernel.total', 0);
  return axis.map((x) => [x, kernel(query(c) - x) / total]);
};

/** At either end of the box both heights stand, so that its sides are drawn upright. */
function boxShares(c: Context): readonly CurvePoint[] {
  const level = (from: number, to: number, y: number): CurvePoint[] => {
    const [left, right] = [Math.max(from, AXIS[0]), Math.min(to, AXIS[1])];
    const between = axis.filter((x) => x > left && x < right);
    return left > right ? [] : [left, ...between, right].map((x) => [x, y]);
  };
  const [from, to] = [query(c) - 1, query(c) + 1];
  return [...level(AXIS[0], from, 0), ...level(from, to, 1 / c.value('kernel.total', 0)), ...level(to, AXIS[1], 0)];
}

/** What a key anywhere on the axis would weigh: the kernel around the query, over the sum of the six. */
export const kernelShares = (c: Context): readonly CurvePoint[] =>
  c.knobs.kernel === BOX ? boxShares(c) : sharesUnder(c, c.knobs.kernel === PARABOLA ? parabola : bell);
export const bellShares = (c: Context) => sharesUnder(c, bell);

const workedKey = (c: Context): number => c.given.worked ?? 0;
/** The key that is worked out before another is asked for: from its distance on, also where a result was overwritten by hand. */
export const workedDistance: Number = (c) => c.value('kernel.differences', 0, workedKey(c));
export const workedScore: Number = (c) => -(workedDistance(c) * workedDistance(c)) / 2;
export const workedKappa: Number = (c) => exp(workedScore(c));
export const workedWeight: Number = (c) => {
  const others = (c.matrix('kernel.kappa')[0] as number[]).filter((_, i) => i !== workedKey(c));
  return workedKappa(c) / (sum(others) + workedKappa(c));
};

const withQuerySquare = (c: Context, on: 0 | 1): Context => c.rerun({ knobs: { keys: 1, queries: on } });
/** The largest change of a weight when the square of the query is left out. */
export const shift: Number = (c) =>
  greatestChange(withQuerySquare(c, 1).matrix('probs'), withQuerySquare(c, 0).matrix('probs'));

/** The same desk under another query, (colour, read, drink), with nothing that stands out by itself. */
export const sought = (c: Context, q: readonly number[]): Context =>
  c.rerun({ edits: { 'in.q': new Map(q.entries()) }, knobs: { beta: 0 } });
/** What the cup gets where nothing is sought and things stand out by themselves. */
export const cupWithoutGoal: Number = (c) =>
  sought(c, [0, 0, 0])
    .rerun({ knobs: { beta: 3 } })
    .value('probs', 0, 0);
