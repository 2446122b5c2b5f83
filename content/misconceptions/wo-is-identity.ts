import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the output matrix changes nothing',
      reply: () => 'That passes the heads on as they are. Where the output matrix is 0, nothing of them is passed on.',
    },
    zh: {
      name: '输出矩阵可有可无',
      reply: () => '这是把各头原样传下去。输出矩阵为 0 时，各头什么也没有传下去。',
    },
  },
  refuted: 'vit/output',
});
