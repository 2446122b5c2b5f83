import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'offsets run key − query',
      reply: () =>
        'That takes key minus query. The table goes by query minus key: this entry is for the opposite direction.',
    },
    zh: {
      name: '位移取键减查询',
      reply: () => '这是键减查询。表按查询减键编号，这一项对应相反的方向。',
    },
  },
  refuted: 'vit/bias',
});
