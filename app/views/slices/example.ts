import { defineExample } from '@/app/gallery/example';
import { picture } from '@/app/gallery/scenes';
import { axis } from '@/lib/trace/axis';

const Q = 'block.{block}.attn.q';

export const example = defineExample('slices', {
  about:
    'Two axes of a tensor at several entries of a third, side by side, each with every cell to point at and to change. The shelf shows what it opens in it.',
  cases: {
    'two-heads': {
      scene: picture,
      props: { of: [0, 1].map((head) => `${Q}:head=${head}`), along: axis('head') },
      select: { tensor: `${Q}:head=1`, cell: [6, 3] },
    },
    vector: {
      scene: picture,
      props: { of: ['w.norm.weight'] },
      select: { tensor: 'w.norm.weight', cell: [0, 7] },
    },
  },
});
