import { type Stage, show } from '@/content/stage';

const attention = (name: string) => `block.{block}.attn.${name}`;

/** From the normalised tokens to the attention weights, in PyTorch. */
const scores: Stage = show('code', {
  listings: [
    {
      lines: [
        { text: 'qkv = self.qkv(ln1)', of: attention('qkv') },
        { text: 'q, k, v = qkv.reshape(17, 3, 8, 12).permute(1, 2, 0, 3)', of: attention('q') },
        { text: 'products = q @ k.transpose(-2, -1)', of: attention('products') },
        { text: 'scores = products / math.sqrt(q.shape[-1])', of: attention('scores') },
        { text: 'logits = scores + bias', of: attention('logits') },
        { text: 'probs = logits.softmax(dim=-1)', of: attention('probs') },
      ],
    },
  ],
});

export default scores;
