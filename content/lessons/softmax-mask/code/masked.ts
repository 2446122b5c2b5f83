import { type Stage, show } from '@/content/stage';

/** Masked softmax in PyTorch, as it runs where it may not overflow. */
const masked: Stage = show('code', {
  listings: [
    {
      lines: [
        { text: 'logits = scores.masked_fill(mask, -torch.inf)', of: 'logits' },
        { text: 'shifted = logits - logits.amax(dim=-1, keepdim=True)', of: 'shifted' },
        { text: 'raised = shifted.exp()', of: 'raised' },
        { text: 'probs = raised / raised.sum(dim=-1, keepdim=True)', of: 'probs' },
        { text: '# the same: probs = logits.softmax(dim=-1)' },
        { text: 'output = probs @ values', of: 'output' },
      ],
    },
  ],
});

export default masked;
