import type { JumpWords } from './words';

export const words: JumpWords = {
  title: '跳到某一步',
  find: '步骤编号或标题中的字',
  none: '没有这个编号，标题里也没有这些字。',
};
