import { defineCard } from '@/content/card';

export default defineCard({
  id: 'scoring-scale',
  part: 'attention',
  order: 3,
  title: { en: 'Scoring functions and the √d', zh: '打分函数与 √d 缩放' },
  summary: {
    en: 'What a score is made of, why the dot product, and why it is divided by the root of the width.',
    zh: '分数怎样算，为什么用点积，又为什么要除以维数的平方根。',
  },
  enables: {
    en: 'Compare dot product, cosine and additive scores, and say from variances why and by what scores are divided.',
    zh: '比较点积、余弦和加性分数。能从方差说明分数为什么要缩放，除以多少。',
  },
  needs: ['softmax-mask'],
  steps: {
    chance: 3,
    dot: 3,
    additive: 2,
    variance: 3,
    divide: 4,
    premise: 2,
    saturation: 3,
    shapes: 2,
    divisors: 3,
    program: 3,
  },
});
