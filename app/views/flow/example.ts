import { defineExample } from '@/app/gallery/example';
import { picture, twoTokens } from '@/app/gallery/scenes';

export const example = defineExample('flow', {
  about:
    'A network as boxes and wires, every box the tensor itself: what it is made from, what goes around (residuals), what comes back (loops). For the whole of something that steps take apart.',
  cases: {
    'two-tokens': {
      scene: twoTokens,
      props: {
        rows: [
          {
            nodes: [
              { id: 'X', of: 'in.tokens' },
              { id: 'Q', of: 'q', from: ['X'] },
              { id: 'K', of: 'k', from: ['X'] },
              { id: 'V', of: 'v', from: ['X'] },
              { id: 'S', of: 'scores', from: ['Q', 'K'], op: '·' },
              { id: 'A', of: 'probs' },
              { id: 'Z', of: 'output', from: ['A', 'V'], op: '·' },
            ],
          },
        ],
      },
      select: { tensor: 'probs', cell: [0, 1] },
    },
    'stream-and-block': {
      scene: picture,
      props: {
        rows: [
          {
            title: { en: 'The residual stream', zh: '残差流' },
            nodes: [{ id: 'z', of: 'tokens' }],
            each: {
              over: 'block',
              nodes: [
                { id: 'O', of: 'block.{block}.attn.proj', from: ['z'] },
                { id: 'M', of: 'block.{block}.mlp.fc2', from: ['z', 'O'] },
                { id: 'z', of: 'block.{block}.residual2', from: ['z', 'O', 'M'], op: '+' },
              ],
            },
          },
          {
            title: 'block',
            inset: true,
            nodes: [
              { id: 'z', of: 'block.{block}.input' },
              { of: 'block.{block}.ln1' },
              { of: 'block.{block}.attn.probs' },
              { id: 'O', of: 'block.{block}.attn.proj' },
              { of: 'block.{block}.residual1', from: ['z', 'O'], op: '+' },
            ],
          },
        ],
      },
      select: { tensor: 'block.{block}.attn.proj', cell: [3, 4] },
    },
  },
});
