import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'order makes no difference at all',
      reply: () => 'Nothing changed would mean that each row keeps its number. Outputs travel with their tokens.',
    },
    zh: {
      name: '完全没有变化',
      reply: () => '不变，等于说各行的数留在原处。输出是随词元移动的。',
    },
  },
  refuted: 'self-attention-layer/order',
});
