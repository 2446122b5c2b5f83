import type { GoWords } from './words';

export const words: GoWords = {
  title: '跳到某一步',
  field: '输入步骤编号或标题中的字，再按回车',
  found: (count) => (count === 0 ? '这一课没有这样的步骤' : `${count} 步`),
  end: '结尾',
  lessons: '其他课程',
};
