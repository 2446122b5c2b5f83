import { type Stage, show } from '@/content/stage';

/** Attention from output to source in PyTorch: s of the decoder, h of the encoder. */
const crossing: Stage = show('code', {
  listings: [
    {
      lines: [
        { text: 'queries = s', of: 'queries' },
        { text: 'keys = h', of: 'keys' },
        { text: 'scores = queries @ keys.T', of: 'scores' },
        { text: 'probs = scores.softmax(dim=-1)', of: 'probs' },
        { text: 'context = probs @ keys', of: 'context' },
      ],
    },
  ],
});

export default crossing;
