import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'heads are summed',
      reply: () =>
        'That adds the heads up. They stand side by side, 8 × 12 = 96 columns; the output matrix mixes them.',
    },
    zh: {
      name: '把各头相加',
      reply: () => '这是把各头相加。各头并排成 8 × 12 = 96 列，再由输出矩阵混合。',
    },
  },
  refuted: 'vit/heads',
});
