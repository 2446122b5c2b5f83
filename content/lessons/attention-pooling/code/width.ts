import { type Stage, show } from '@/content/stage';

/** Kernel regression with a learned sharpness, in PyTorch. */
const width: Stage = show('code', {
  listings: [
    {
      lines: [
        { text: 'differences = x_query[:, None] - x_train', of: 'width.differences' },
        { text: 'narrowed = differences * w', of: 'width.narrowed' },
        { text: 'scores = -0.5 * narrowed.square()', of: 'width.scores' },
        { text: 'logits = scores.masked_fill(mask, -torch.inf)', of: 'width.logits' },
        { text: 'probs = logits.softmax(dim=-1)', of: 'width.probs' },
        { text: 'y_hat = probs @ y_train', of: 'width.y_hat' },
      ],
    },
  ],
});

export default width;
