import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'add the input twice',
      reply: () => 'That adds the input twice. Each branch adds it once.',
    },
    zh: {
      name: '输入加了两次',
      reply: () => '这是把输入加了两次。每个分支只加一次。',
    },
  },
  refuted: 'vit/output',
});
