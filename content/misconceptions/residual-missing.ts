import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the branch replaces the input',
      reply: () => 'That drops the block’s input. The branch is added to it and does not take its place.',
    },
    zh: {
      name: '丢了残差',
      reply: () => '这样丢了块的输入。分支的结果是加上去的，不是替换。',
    },
  },
  refuted: 'vit/output',
});
