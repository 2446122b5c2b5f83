import { defineExample } from '@/app/gallery/example';
import { twoTokens } from '@/app/gallery/scenes';

export const example = defineExample('shapes', {
  about:
    'Matrices as boxes with their sizes, where two inner sizes of a product wear one colour; `{knob}` is a size that is turned.',
  knobs: [
    {
      id: 'width',
      kind: 'slider',
      initial: 3,
      min: 1,
      max: 8,
      step: 1,
      words: { en: { label: 'Width of a query' }, zh: { label: '查询宽度' } },
    },
  ],
  cases: {
    product: {
      scene: twoTokens,
      props: {
        flow: [
          { label: 'Q', rows: 2, cols: '{width}', role: 'query' },
          { label: 'K^\\top', rows: '{width}', cols: 2, role: 'key', op: '·' },
          { label: 'QK^\\top', rows: 2, cols: 2, role: 'attention', op: '=' },
        ],
      },
      select: { tensor: 'products', cell: [0, 0] },
      controls: [{ knob: 'width' }],
    },
  },
});
