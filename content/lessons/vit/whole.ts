import { type Stage, show } from '@/content/stage';

const block = (name: string) => `block.{block}.${name}`;

/** The whole network in one picture: what each block adds to the residual stream, and how the chosen one gets there. */
const network: Stage = show('flow', {
  rows: [
    {
      title: { en: 'From pixels to tokens', zh: '从像素到词元' },
      nodes: [
        { of: 'in.image:channel=0', step: 'image' },
        { of: 'patches', step: 'patches' },
        { of: 'embedding', step: 'embed' },
        { of: 'sequence', step: 'class-token' },
        { of: 'tokens', op: '+', step: 'position' },
      ],
    },
    {
      title: { en: 'The residual stream through the blocks', zh: '残差流穿过各个 Transformer 块' },
      nodes: [{ id: 'z', of: 'tokens', step: 'position' }],
      each: {
        over: 'block',
        nodes: [
          { id: 'O', of: block('attn.proj'), from: ['z'], step: 'output' },
          { id: 'M', of: block('mlp.fc2'), from: ['z', 'O'], step: 'mlp' },
          { id: 'z', of: block('residual2'), from: ['z', 'O', 'M'], op: '+', step: 'blocks' },
        ],
      },
    },
    {
      title: 'block',
      inset: true,
      nodes: [
        { id: 'z', of: block('input'), step: 'norm' },
        { of: block('ln1'), step: 'norm' },
        { id: 'Q', of: block('attn.q'), from: [block('ln1')], step: 'qkv' },
        { id: 'K', of: block('attn.k'), from: [block('ln1')], step: 'qkv' },
        { id: 'V', of: block('attn.v'), from: [block('ln1')], step: 'qkv' },
        { id: 'A', of: block('attn.probs'), from: ['Q', 'K'], step: 'softmax' },
        { of: block('attn.heads'), from: ['A', 'V'], op: '·', step: 'mix' },
        { id: 'O', of: block('attn.proj'), step: 'output' },
        { id: 'sum', of: block('residual1'), from: ['z', 'O'], op: '+', step: 'output' },
        { of: block('ln2'), step: 'mlp' },
        { of: block('mlp.gelu'), step: 'mlp' },
        { id: 'M', of: block('mlp.fc2'), step: 'mlp' },
        { of: block('residual2'), from: ['sum', 'M'], op: '+', step: 'blocks' },
      ],
    },
    {
      title: { en: 'From tokens to a class', zh: '从词元到类别' },
      nodes: [
        { of: 'norm', step: 'class' },
        { of: 'pooled', step: 'class' },
        { of: 'logits', step: 'class' },
        { of: 'probs', step: 'class' },
      ],
    },
  ],
});

export default network;
