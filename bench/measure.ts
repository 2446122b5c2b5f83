import type { Engine, EngineName, Prepared } from './engine';
import type { Workload } from './workloads';

export interface Row {
  readonly workload: Workload['name'];
  readonly engine: EngineName;
  readonly medianMs: number;
  /** This engine's median over Headlight's in the same run. */
  readonly ratio: number;
}

/** Engines may differ by this share of the largest number. */
const TOLERANCE = 2e-4;

/** Milliseconds that one turn of one engine lasts at least, and how often every engine has its turn. */
const [TURN, TURNS] = [25, 24];
/** An engine this many times slower than the quickest sits out two of three turns. */
const SLOW = 20;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] as number;

interface Entrant {
  readonly engine: EngineName;
  readonly prepared: Prepared;
  readonly times: number[];
}

/**
 * @throws Error naming the engines whose numbers differ
 */
function requireAgreement(workload: Workload, results: readonly (readonly [EngineName, Float32Array])[]): void {
  const [[first, expected] = ['headlight', new Float32Array()], ...rest] = results;
  const scale = expected.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  for (const [engine, values] of rest) {
    const far = expected.findIndex((x, i) => !(Math.abs(x - (values[i] as number)) <= TOLERANCE * scale));
    if (far < 0 && values.length === expected.length) continue;
    throw new Error(
      `${workload.name}: number ${far} is ${expected[far]} in ${first}, but ${values[far]} in ${engine}.`,
    );
  }
}

async function time(prepared: Prepared): Promise<number> {
  const start = performance.now();
  await prepared.run();
  return performance.now() - start;
}

/** One engine's turn: as many runs as fill it. */
async function turn({ prepared, times }: Entrant): Promise<void> {
  const start = performance.now();
  do times.push(await time(prepared));
  while (performance.now() - start < TURN);
}

/**
 * Loads a workload into every engine, checks that they compute the same, warms up, and then lets them run in turns, so
 * that what else the machine does meets all of them alike.
 */
export async function measure(engines: readonly Engine[], workload: Workload): Promise<Row[]> {
  const entrants: Entrant[] = [];
  const results: [EngineName, Float32Array][] = [];
  for (const engine of engines) {
    const prepared = await engine.prepare(workload);
    if (!prepared) continue;
    results.push([engine.name, await prepared.check()]);
    entrants.push({ engine: engine.name, prepared, times: [] });
  }
  requireAgreement(workload, results);
  for (const { prepared } of entrants) {
    const until = performance.now() + 10 * TURN;
    do await prepared.run();
    while (performance.now() < until);
  }
  for (let i = 0; i < TURNS; i++) {
    const quickest = Math.min(
      ...entrants.map(({ times }) => (times.length ? median(times) : Number.POSITIVE_INFINITY)),
    );
    for (const entrant of entrants) {
      const slow = entrant.times.length > 0 && median(entrant.times) > SLOW * quickest;
      if (!slow || i % 3 === 0) await turn(entrant);
    }
  }
  for (const { prepared } of entrants) await prepared.dispose?.();
  const ours = median(entrants[0]?.times ?? []);
  return entrants.map(({ engine, times }) => {
    const medianMs = median(times);
    const so = times.toSorted((a, b) => a - b);
    console.error(engine, 'min', so[0]?.toFixed(3), 'p10', so[(so.length / 10) | 0]?.toFixed(3), 'n', so.length);
    return { workload: workload.name, engine, medianMs, ratio: medianMs / ours };
  });
}
