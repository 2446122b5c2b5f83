import { defineExample } from '@/app/gallery/example';
import { picture } from '@/app/gallery/scenes';

export const example = defineExample('index-map', {
  about:
    'How a table of relative positions becomes a bias for every pair: which entry a pair reads, and what stands there.',
  cases: {
    offsets: {
      scene: picture,
      props: {
        index: 'rel_bias_index',
        table: 'w.block.{block}.attn.rel_bias_table',
        gathered: 'block.{block}.attn.rel_bias',
      },
      select: { tensor: 'block.{block}.attn.rel_bias', cell: [5, 9] },
    },
  },
});
