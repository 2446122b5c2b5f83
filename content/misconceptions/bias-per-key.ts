import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'an entry belongs to a key',
      reply: () => 'That keeps the key. An entry belongs to an offset: move query and key together.',
    },
    zh: {
      name: '偏置属于某个键',
      reply: () => '这样保持了同一个键。表中一项属于一个位移：查询与键要一起移动。',
    },
  },
  refuted: 'vit/bias',
});
