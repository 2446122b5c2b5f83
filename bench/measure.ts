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

/** Milliseconds since whenever: by the clock, or what this process has worked. */
export type Clock = () => number;

/** Milliseconds that a sample lasts at least: browsers' clocks are coarse, so short runs are timed several at once. */
const SAMPLE = 2;
/** Milliseconds that one turn of an engine lasts at least, and how often every engine has its turn. */
const [TURN, TURNS] = [25, 40];
/** Where a run takes so long that turns last minutes, there are fewer of them: after so many milliseconds no more. */
const [LEAST_TURNS, LONGEST] = [9, 60_000];
/** Milliseconds that every engine runs before it is timed. */
const WARM_UP = 1000;
/** An engine this many times slower than the quickest has one turn in eight. */
const SLOW = 20;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] as number;

interface Entrant {
  readonly engine: EngineName;
  readonly prepared: Prepared;
  /** Runs in a sample. */
  runs: number;
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

/** Milliseconds of one run, the mean of `runs` in a row. */
async function time({ prepared, runs }: Entrant, clock: Clock): Promise<number> {
  const start = clock();
  for (let i = 0; i < runs; i++) await prepared.run();
  return (clock() - start) / runs;
}

/** Runs until the engine has compiled what it compiles, and finds how many runs make a sample. */
async function warmUp(entrant: Entrant, clock: Clock): Promise<void> {
  const until = clock() + WARM_UP;
  let last = 0;
  do last = await time(entrant, clock);
  while (clock() < until);
  entrant.runs = Math.max(1, Math.ceil(SAMPLE / Math.max(last, 0.01)));
}

/** One engine's turn: as many samples as fill it. */
async function turn(entrant: Entrant, clock: Clock): Promise<void> {
  const start = clock();
  do entrant.times.push(await time(entrant, clock));
  while (clock() - start < TURN);
}

/**
 * Loads a workload into every engine, checks that they compute the same, warms up, and then lets them run in turns, so
 * that what else the machine does meets all of them alike.
 */
export async function measure(engines: readonly Engine[], workload: Workload, clock: Clock): Promise<Row[]> {
  const entrants: Entrant[] = [];
  const results: [EngineName, Float32Array][] = [];
  for (const engine of engines) {
    const prepared = await engine.prepare(workload);
    if (!prepared) continue;
    results.push([engine.name, await prepared.check()]);
    entrants.push({ engine: engine.name, prepared, runs: 1, times: [] });
  }
  requireAgreement(workload, results);
  for (const entrant of entrants) await warmUp(entrant, clock);
  const start = clock();
  for (let i = 0; i < TURNS && (i < LEAST_TURNS || clock() - start < LONGEST); i++) {
    const quickest = Math.min(
      ...entrants.map(({ times }) => (times.length ? median(times) : Number.POSITIVE_INFINITY)),
    );
    for (const entrant of entrants) {
      const slow = entrant.times.length > 0 && median(entrant.times) > SLOW * quickest;
      if (!slow || i % 8 === 0) await turn(entrant, clock);
    }
  }
  for (const { prepared } of entrants) await prepared.dispose?.();
  const ours = median(entrants[0]?.times ?? []);
  return entrants.map(({ engine, times }) => {
    const medianMs = median(times);
    return { workload: workload.name, engine, medianMs, ratio: medianMs / ours };
  });
}
