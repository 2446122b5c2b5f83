import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'a probability for the loss',
      reply: (n) => `${n} is a probability, or a difference of two. The loss is −ln of the right class’s share.`,
    },
    zh: {
      name: '把损失当概率',
      reply: (n) => `${n} 是概率或概率之差。损失是正确类别概率的 −ln。`,
    },
  },
  refuted: 'learning/surprise',
});
