import type { EndWords } from './words';

export const words: EndWords = {
  end: '本课结尾',
  memory: '凭记忆回答',
  memoryNote: '本课的三个问题，不看正文，数也换成没有见过的。',
  ask: '开始回答',
  onward: '接下来',
  noText: '数换过了，正文收起来了。还记得多少？',
  read: '阅读这一步',
  back: '回到本课结尾',
};
