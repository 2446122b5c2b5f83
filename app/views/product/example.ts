import { defineExample } from '@/app/gallery/example';
import { picture, twoTokens } from '@/app/gallery/scenes';

export const example = defineExample('product', {
  about:
    'A matrix product laid out so that the row of the left meets the column of the right at the cell of the result.',
  cases: {
    'two-tokens': {
      scene: twoTokens,
      props: { left: 'q', right: 'k^T', result: 'products' },
      select: { tensor: 'products', cell: [0, 1] },
    },
    'over-a-picture': {
      scene: picture,
      props: {
        left: 'block.{block}.attn.q',
        right: 'block.{block}.attn.k^T',
        result: 'block.{block}.attn.products',
        over: 'picture',
      },
      select: { tensor: 'block.{block}.attn.products', cell: [6, 10] },
    },
    'of-a-head': {
      scene: picture,
      props: {
        left: 'block.{block}.ln1',
        right: 'w.block.{block}.attn.qkv.weight:part=0',
        bias: 'w.block.{block}.attn.qkv.bias:part=0',
        result: 'block.{block}.attn.q',
        beside: [
          {
            right: 'w.block.{block}.attn.qkv.weight:part=1',
            bias: 'w.block.{block}.attn.qkv.bias:part=1',
            result: 'block.{block}.attn.k',
          },
        ],
      },
      select: { tensor: 'block.{block}.attn.q', cell: [6, 1] },
    },
    'with-a-sum': {
      scene: picture,
      props: {
        left: 'block.{block}.attn.concat',
        right: 'w.block.{block}.attn.proj.weight',
        bias: 'w.block.{block}.attn.proj.bias',
        result: 'block.{block}.attn.proj',
        plus: { of: 'block.{block}.input', result: 'block.{block}.residual1' },
      },
      select: { tensor: 'block.{block}.residual1', cell: [6, 2] },
    },
    'of-one-row': {
      scene: picture,
      props: {
        left: 'pooled',
        right: 'w.head.weight',
        bias: 'w.head.bias',
        result: 'logits',
        above: 'norm',
      },
      select: { tensor: 'logits', cell: [0, 1] },
    },
  },
});
