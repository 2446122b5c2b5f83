import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the masked score is 0',
      reply: (n) => `${n} lets the hidden keys in: a score of 0 still counts e⁰ = 1. A hidden score is −∞.`,
    },
    zh: {
      name: '把分数设为 0',
      reply: (n) => `${n} 让掩蔽的键也得到权重：分数 0 仍算 e⁰ = 1。掩蔽的分数应是 −∞。`,
    },
  },
  refuted: 'softmax-mask/padding',
});
