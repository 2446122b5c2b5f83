import { scene } from '@/content/scene';
import { readConfig } from '@/lib/system/config';
import additiveAttention from '@/lib/systems/attention/additive-attention';
import * as given from './data';
import { MEASURED, WIDTHS } from './knobs';
import { CROWD_KEYS, crowdInWidths, crowdOf, PAIRS, pairsInWidths, QUERIES, samplePairs } from './samples';
import crowdSystem, { SCORES } from './systems/crowd';
import additiveJoined from './systems/joined';
import productAndCosine from './systems/pair';
import saturation from './systems/saturation';
import productSums from './systems/sums';
import scaledProduct from './systems/table';
import dividedWidths from './systems/widths';

const ofOne = { query: ['q'] } as const;
const inWidths = { kind: MEASURED.map((width) => `d = ${width}`) };
const widthAt = (place = 1): number => WIDTHS[place] ?? WIDTHS[1];

/** Two hundred queries, each with sixteen keys that have nothing to do with it. */
export const crowd = scene({
  system: crowdSystem,
  config: ({ width, score = 0 }) =>
    readConfig(crowdSystem, { queries: QUERIES, keys: CROWD_KEYS, features: widthAt(width), score: SCORES[score] }),
  input: ({ knobs }) => ({ ...crowdOf(widthAt(knobs.width)) }),
});

/** One query and four keys in the plane. */
export const pair = scene({
  system: productAndCosine,
  config: () => readConfig(productAndCosine, {}),
  input: () => given.plane,
  labels: ofOne,
});

/** A query of two numbers and two keys of three; and the same score as one small network on both. */
export const additiveScore = scene({
  system: additiveAttention,
  config: () => readConfig(additiveAttention, { keys: 2, query_dim: 2, key_dim: 3, value_dim: 1, hidden: 2 }),
  input: () => ({ ...given.unlikeWidths, values: given.unlikeValues, valid_lens: given.both }),
  weights: () => given.additiveWeights,
  labels: ofOne,
});
export const additiveNetwork = scene({
  system: additiveJoined,
  config: () => readConfig(additiveJoined, {}),
  input: () => given.unlikeWidths,
  weights: () => given.additiveWeights,
  labels: ofOne,
});

/** A thousand pairs in the width of a knob: as they are; and larger or smaller, divided by the root. */
export const sums = scene({
  system: productSums,
  config: ({ d }) => readConfig(productSums, { pairs: PAIRS, features: d }),
  input: ({ knobs: { d = 12, draw = 0 } }) => ({ ...samplePairs(d, draw) }),
});
export const larger = scene({
  system: productSums,
  config: ({ d, ofQ, ofK }) =>
    readConfig(productSums, { pairs: PAIRS, features: d, of_q: ofQ, of_k: ofK, scaled: true }),
  input: ({ knobs: { d = 96 } }) => ({ ...samplePairs(d, 0) }),
});

/** A thousand pairs in each of four widths, divided by a power of the width. */
export const widths = scene({
  system: dividedWidths,
  config: ({ p = 0 }) => readConfig(dividedWidths, { widths: MEASURED.length, pairs: PAIRS, power: p }),
  input: () => pairsInWidths(...MEASURED),
  labels: inWidths,
});

/** The crowd in each of four widths. */
export const saturated = scene({
  system: saturation,
  config: () => readConfig(saturation, { widths: MEASURED.length, queries: QUERIES, keys: CROWD_KEYS }),
  input: () => crowdInWidths(...MEASURED),
  labels: inWidths,
});

/** Tables of queries, keys and values, their products divided by the root of the width, by nothing, by the width. */
const tablesBy = (by: 'root' | 'none' | 'width') =>
  scene({
    system: scaledProduct,
    config: ({ m, dk, dv }) => readConfig(scaledProduct, { queries: 2, keys: m, features: dk, gives: dv, by }),
    input: ({ knobs: { m = 4, dk = 3, dv = 5 } }) => given.tablesOf(m, dk, dv),
  });
export const scaledTables = tablesBy('root');
export const undividedTables = tablesBy('none');
export const tablesByWidth = tablesBy('width');
