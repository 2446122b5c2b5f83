import { type Stage, show } from '@/content/stage';

/** Attention by scaled products in PyTorch, line by line and as the library has it. */
const scaled: Stage = show('code', {
  listings: [
    {
      lines: [
        { text: 'products = q @ k.T', of: 'products' },
        { text: 'd = q.shape[-1]' },
        { text: 'scores = products / math.sqrt(d)', of: 'scores' },
        { text: 'probs = scores.softmax(dim=-1)', of: 'probs' },
        { text: 'output = probs @ v', of: 'output' },
        { text: '# the same:' },
        { text: 'output = F.scaled_dot_product_attention(q, k, v)', of: 'output' },
      ],
    },
  ],
});

export default scaled;
