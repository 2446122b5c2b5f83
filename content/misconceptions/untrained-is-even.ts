import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'untrained means equal',
      reply: (n) => `${n} exactly would need ten equal logits. Small random weights make them nearly equal.`,
    },
    zh: {
      name: '未训练就完全平均',
      reply: (n) => `恰好是 ${n}，需要十个 logits 全相等。很小的随机参数只使它们接近。`,
    },
  },
  refuted: 'learning/before',
});
