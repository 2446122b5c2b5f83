import { type Stage, show } from '@/content/stage';

const attention = (name: string) => `block.{block}.attn.${name}`;

/** From the heads' weights and values to what attention adds to the stream, in PyTorch. */
const heads: Stage = show('code', {
  listings: [
    {
      lines: [
        { text: 'heads = probs @ v', of: attention('heads') },
        { text: 'concat = heads.transpose(0, 1).reshape(17, 96)', of: attention('concat') },
        { text: 'proj = self.proj(concat)', of: attention('proj') },
        { text: 'residual1 = z + proj', of: 'block.{block}.residual1' },
      ],
    },
  ],
});

export default heads;
