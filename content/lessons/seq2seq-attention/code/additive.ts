import { type Stage, show } from '@/content/stage';

/** Additive attention in PyTorch: every query beside every key. */
const additive: Stage = show('code', {
  listings: [
    {
      lines: [
        { text: 'projected_queries = queries @ w_q', of: 'projected_queries' },
        { text: 'projected_keys = keys @ w_k', of: 'projected_keys' },
        { text: 'each = projected_queries[:, None]' },
        { text: 'pairs = each + projected_keys' },
        { text: 'features = pairs.tanh()', of: 'features' },
        { text: 'scores = (features @ w_v).squeeze(-1)', of: 'scores' },
        { text: 'probs = scores.softmax(dim=-1)', of: 'probs' },
        { text: 'context = probs @ values', of: 'context' },
      ],
    },
  ],
});

export default additive;
