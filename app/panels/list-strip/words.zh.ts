import type { ListWords } from './words';

export const words: ListWords = {
  way: '课程路线，逐步前进',
  part: '本课的一部分',
  aside: '这一步不在路线上',
  toCome: (titles) => `尚未完成：${titles.join('；')}`,
  end: '这是路线的最后一步。',
  change: '修改或分享……',
  leave: '离开路线',
};
