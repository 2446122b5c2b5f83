import { defineExample } from '@/app/gallery/example';
import { picture, twoTokens } from '@/app/gallery/scenes';

export const example = defineExample('code', {
  about:
    'A few lines of PyTorch beside the tensors that they make: a line lights its tensor, and says the shape that it has in this run. With two listings it says how far their results are apart.',
  cases: {
    attention: {
      scene: picture,
      props: {
        listings: [
          {
            lines: [
              { text: 'q, k, v = qkv.reshape(17, 3, 2, 6).permute(1, 2, 0, 3)', of: 'block.{block}.attn.q' },
              { text: 'products = q @ k.transpose(-2, -1)', of: 'block.{block}.attn.products' },
              { text: 'scores = products / math.sqrt(6)', of: 'block.{block}.attn.scores' },
              { text: 'probs = (scores + bias).softmax(dim=-1)', of: 'block.{block}.attn.probs' },
            ],
          },
        ],
      },
      select: { tensor: 'block.{block}.attn.probs', cell: [5, 9] },
    },
    'two-listings': {
      scene: twoTokens,
      props: {
        listings: [
          {
            title: { en: 'Before the root', zh: '除以根号之前' },
            lines: [{ text: 'scores = q @ k.T', of: 'products' }],
          },
          {
            title: { en: 'After it', zh: '除以根号之后' },
            lines: [{ text: 'scores = q @ k.T / math.sqrt(2)', of: 'scores' }],
          },
        ],
      },
      select: { tensor: 'scores', cell: [0, 1] },
    },
  },
});
