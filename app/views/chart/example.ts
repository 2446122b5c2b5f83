import { defineExample } from '@/app/gallery/example';
import { picture } from '@/app/gallery/scenes';
import { distanceBuckets, layerCosts, softmaxOverTemperature } from '@/app/gallery/sheets';
import type { Context } from '@/content/context';

export const example = defineExample('chart', {
  about:
    'Rows of tensors as lines, stairs, points or stacked areas, over straight or log axes, with marks: when a lesson asks how something grows.',
  knobs: [
    {
      id: 'd',
      kind: 'slider',
      initial: 96,
      min: 16,
      max: 512,
      step: 16,
      words: { en: { label: 'd' }, zh: { label: 'd' } },
    },
    { id: 'k', kind: 'slider', initial: 3, min: 1, max: 9, step: 2, words: { en: { label: 'k' }, zh: { label: 'k' } } },
  ],
  cases: {
    'log-axes': {
      scene: layerCosts,
      props: {
        of: 'costs^T',
        rows: [1, 2, 3],
        x: 'costs:column=0',
        log: 'xy',
        roles: ['attention', 'residual', 'key'],
        marks: [{ x: { knob: 'd' }, words: 'n = d' }],
        names: {
          x: { en: 'tokens n', zh: '词元数 n' },
          y: { en: 'multiplications', zh: '乘法次数' },
        },
      },
      select: { tensor: 'costs', cell: [2, 1] },
      controls: [{ knob: 'd' }, { knob: 'k' }],
    },
    stairs: {
      scene: distanceBuckets,
      props: {
        of: 'bucket^T',
        rows: [1],
        x: 'bucket:column=0',
        as: 'stairs',
        series: [{ id: 'each', as: 'line', words: { en: 'one each', zh: '每个距离一桶' } }],
        marks: [{ x: 8, words: { en: 'exact up to here', zh: '到此为止逐一区分' } }],
        names: { x: { en: 'distance', zh: '距离' }, y: { en: 'bucket', zh: '桶' } },
      },
      series: { each: (c: Context) => [0, 14].map((x) => [x, Math.min(x, c.value('bucket', 7, 0))] as const) },
      select: { tensor: 'bucket', cell: [8, 1] },
    },
    areas: {
      scene: softmaxOverTemperature,
      props: {
        of: 'p^T',
        rows: [4, 3, 2, 1],
        x: 'p:column=0',
        as: 'areas',
        log: 'x',
        roles: ['attention', 'attention', 'attention', 'attention'],
        marks: [{ x: 1, words: 'τ = 1' }],
        names: { x: { en: 'temperature τ', zh: '温度 τ' }, y: { en: 'weights', zh: '权重' } },
      },
      select: { tensor: 'p', cell: [5, 1] },
    },
    'same-colour': {
      scene: softmaxOverTemperature,
      props: { of: 'p^T', rows: [1, 2, 3, 4], x: 'p:column=0', log: 'x', roles: [] },
      select: { tensor: 'p', cell: [3, 2] },
    },
    'rows-of-a-tensor': {
      scene: picture,
      props: { of: 'tokens', rows: [1, 6], marks: [{ y: 0 }] },
      select: { tensor: 'tokens', cell: [1, 3] },
    },
    points: {
      scene: picture,
      props: { of: 'logits', as: 'points' },
      select: { tensor: 'logits', cell: [0, 3] },
    },
  },
});
