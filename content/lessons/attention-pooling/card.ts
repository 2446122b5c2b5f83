import { defineCard } from '@/content/card';

export default defineCard({
  id: 'attention-pooling',
  part: 'attention',
  order: 1,
  title: { en: 'Attention is a weighted lookup', zh: '注意力就是加权查找' },
  summary: {
    en: 'Six points of a curve, and a query in between: from the plain mean to a mean whose weights the query decides.',
    zh: '一条曲线上的六个点，一个落在点与点之间的查询：从求平均，到由查询决定权重的加权平均。',
  },
  enables: {
    en: 'Read attention as a weighted mean of values, and say what its scores, its softmax and its query each do.',
    zh: '把注意力读作值的加权平均，并说清分数、softmax 和查询各起什么作用。',
  },
  needs: [],
  steps: { lookup: 2, kernel: 3, gaussian: 4, matrix: 3, width: 3, terms: 4, query: 3, build: 4 },
});
