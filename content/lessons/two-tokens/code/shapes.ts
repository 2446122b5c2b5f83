import { type Stage, show } from '@/content/stage';

/** The whole layer in PyTorch, tokens as rows. */
const shapes: Stage = show('code', {
  listings: [
    {
      lines: [
        { text: 'q = tokens @ w_q', of: 'q' },
        { text: 'k = tokens @ w_k', of: 'k' },
        { text: 'v = tokens @ w_v', of: 'v' },
        { text: 'products = q @ k.T', of: 'products' },
        { text: 'scores = products / math.sqrt(k.shape[-1])', of: 'scores' },
        { text: 'probs = scores.softmax(dim=-1)', of: 'probs' },
        { text: 'output = probs @ v', of: 'output' },
      ],
    },
  ],
});

export default shapes;
