import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'depth alone mixes tokens',
      reply: () => 'A layer that sees one token alone never brings two together, however many are stacked.',
    },
    zh: {
      name: '层数多了就会混合',
      reply: () => '只看自己的层，叠多少层也不会把两个词元合到一起。',
    },
  },
  refuted: 'self-attention-layer/compare',
});
