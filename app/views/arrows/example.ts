import { defineExample } from '@/app/gallery/example';
import { twoTokens } from '@/app/gallery/scenes';

export const example = defineExample('arrows', {
  about:
    'Rows of two numbers as arrows in the plane, one of which can be dragged; or the point that weights make of two.',
  cases: {
    'tip-to-drag': {
      scene: twoTokens,
      props: {
        vectors: [
          { of: 'in.tokens', row: 0, label: 'x_1' },
          { of: 'q', row: 0, label: 'q_1' },
        ],
        drag: { of: 'in.tokens', row: 0 },
      },
      select: { tensor: 'in.tokens', cell: [0, 0] },
    },
    mix: {
      scene: twoTokens,
      props: {
        vectors: [
          { of: 'v', row: 0, label: 'v_1' },
          { of: 'v', row: 1, label: 'v_2' },
          { of: 'output', row: 0, label: 'z_1' },
        ],
        mix: { weights: 'probs', values: 'v', row: 0 },
      },
      select: { tensor: 'output', cell: [0, 0] },
    },
  },
});
