import type { Knobs } from '@/content/knob';
import type { Text } from '@/content/language';
import { scene } from '@/content/scene';
import { readConfig } from '@/lib/system/config';
import nadarayaWatson from '@/lib/systems/attention/nadaraya-watson';
import { tensor } from '@/lib/tensor/tensor';
import { mask, matrix, places, points, thingKeys, thingValues, vector } from './data';
import { KERNELS } from './knobs';
import scoreTerms from './score-terms';
import thingsSystem from './things';

/** Five queries, none of them half-way between two keys: one of the two is nearer. */
const QUERIES = [0.4, 1.3, 2.6, 3.3, 4.7];

interface Asked {
  readonly kernel?: (knobs: Knobs) => string | undefined;
  /** Where answers are wanted. Default: where the knob puts the one query. */
  readonly queries?: readonly number[];
  /** Points can be left out. */
  readonly masked?: boolean;
}

/** Six points, and queries among them, answered by softmax and by a kernel. */
const regression = ({ kernel = () => 'none', queries: asked, masked = false }: Asked) =>
  scene({
    system: nadarayaWatson,
    config: (knobs) =>
      readConfig(nadarayaWatson, {
        train_points: 6,
        query_points: asked?.length ?? 1,
        curve_points: places.length,
        masked,
        kernel: kernel(knobs),
        steps: 1,
      }),
    input: ({ knobs }) => ({ ...points, ...(masked && { mask }), x_query: vector(asked ?? [knobs.x as number]) }),
    weights: ({ w = 1 }) => ({ width: tensor([w], []) }),
    // A key is called by its place, which is also its number counted from 0.
    labels: { query: (i) => `${(asked ?? ['q'])[i] ?? i}` },
  });

/** One query under a kernel to choose; under the Gaussian; five queries at once; one where points can be left out. */
export const anyKernel = regression({ kernel: ({ kernel = 0 }) => KERNELS[kernel] });
export const gaussian = regression({ kernel: () => 'gaussian' });
export const queries = regression({ queries: QUERIES });
export const width = regression({ masked: true });

/** The Gaussian's score in three terms. */
export const terms = scene({
  system: scoreTerms,
  config: (knobs) =>
    readConfig(scoreTerms, {
      curve: places.length,
      key_square: knobs.keys === 1,
      query_square: knobs.queries === 1,
    }),
  input({ knobs }) {
    const { x_train, y_train, x_curve } = points;
    return { x_train, y_train, x_curve, x_query: vector([knobs.x as number]) };
  },
  labels: { query: (i) => (i ? `${i}` : 'q') },
});

const names: readonly Text[] = [
  { en: 'cup', zh: '杯子' },
  { en: 'news', zh: '报纸' },
  { en: 'paper', zh: '论文' },
  { en: 'notes', zh: '笔记本' },
  { en: 'book', zh: '书' },
];
const features: readonly Text[] = [
  { en: 'colour', zh: '颜色' },
  { en: 'read', zh: '可读' },
  { en: 'drink', zh: '可喝' },
];
const gains: readonly Text[] = [
  { en: 'minutes', zh: '分钟' },
  { en: 'sips', zh: '口数' },
];

const given = {
  q: matrix([[0, 3, 0]]),
  keys: matrix(thingKeys),
  values: matrix(thingValues),
  salience: vector(thingKeys.map(([colour = 0]) => colour)),
};

/** Five things on a desk, and one query. */
export const things = scene({
  system: thingsSystem,
  config: ({ beta }) => readConfig(thingsSystem, { salience: beta ?? 0 }),
  input: () => given,
  labels: { query: ['q'], key: names, feature: features, kind: gains },
});
