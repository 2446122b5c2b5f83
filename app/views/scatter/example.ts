import { defineExample } from '@/app/gallery/example';
import { scene } from '@/content/scene';
import { readConfig } from '@/lib/system/config';
import nadarayaWatson from '@/lib/systems/attention/nadaraya-watson';
import { tensor } from '@/lib/tensor/tensor';
import type { CurveOf } from './props';

const vector = (values: readonly number[]) => tensor(values, [values.length]);
const axis = Array.from({ length: 81 }, (_, i) => i / 20);

/** Five points on no straight line, and a query among them. */
const regression = scene({
  system: nadarayaWatson,
  config: () => readConfig(nadarayaWatson, { train_points: 5, query_points: 1, curve_points: axis.length, steps: 1 }),
  input: ({ knobs }) => ({
    x_train: vector([0, 0.8, 1.7, 3.1, 4]),
    y_train: vector([0.4, 1.9, -0.6, 1.2, 0.9]),
    x_query: vector([knobs.at ?? 1.3]),
    x_curve: vector(axis),
  }),
  weights: ({ w = 2 }) => ({ width: tensor([w], []) }),
});

const points = { x: 'in.x_train', y: 'in.y_train' };
const prediction: CurveOf = {
  x: 'in.x_curve',
  y: 'curve.width.y_hat',
  as: 'line' as const,
  words: { en: 'prediction', zh: '预测' },
};

export const example = defineExample('scatter', {
  about:
    'Points whose places are cells, curves, and a query to drag along the axis: when a lesson shows how an answer leans on what lies near. Below the axis stands what each point weighs.',
  knobs: [
    {
      id: 'w',
      kind: 'slider',
      initial: 2,
      min: 0,
      max: 10,
      step: 0.5,
      words: { en: { label: 'Width parameter' }, zh: { label: '宽度参数' } },
    },
    {
      id: 'at',
      kind: 'slider',
      initial: 1.3,
      min: 0,
      max: 4,
      step: 0.1,
      words: { en: { label: 'Query' }, zh: { label: '查询' } },
    },
  ],
  cases: {
    'weighted-points': {
      scene: regression,
      props: {
        points,
        weights: 'width.probs',
        curves: [prediction],
        across: [0, 4],
        query: { of: 'in.x_query', answer: 'width.y_hat' },
      },
      controls: [{ knob: 'w' }],
      select: { tensor: 'width.probs', cell: [0, 1] },
    },
    'query-of-a-knob': {
      scene: regression,
      props: {
        points,
        across: [0, 4],
        upright: [-1, 3],
        curves: [prediction, { series: 'line', as: 'dashes', words: { en: 'straight', zh: '直线' } }],
        query: { knob: 'at', answer: 'mean_pooling', step: 0.5 },
      },
      series: { line: () => [0, 4].map((x) => [x, 0.4 + x / 8]) },
      controls: [{ knob: 'at' }],
      select: { tensor: 'in.y_train', cell: [0, 2] },
    },
  },
});
