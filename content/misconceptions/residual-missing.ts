import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the branch replaces the input',
      reply: () => 'That drops the block’s input. The branch is added to it and does not take its place.',
    },
    zh: {
      name: '丢了残差',
      reply: () => '这样丢了输入。分支的结果加到输入上，不替换它。',
    },
  },
  refuted: 'vit/output',
});
