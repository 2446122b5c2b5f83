import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'W_O changes nothing',
      reply: () => 'That passes the heads on as they are. With W_O = 0 nothing of them is passed on.',
    },
    zh: {
      name: 'W_O 可有可无',
      reply: () => '这是把各头原样传下去。W_O = 0 时，各头什么也没有传下去。',
    },
  },
  refuted: 'vit/output',
});
