import type { VotesWords } from './words';

export const words: VotesWords = {
  title: '表决的票数',
  lead: '票数保存在这个标签页里，关闭后清除，不会发送到任何地方。',
  none: '还没有计票。',
  which: '题目',
  thisOne: '这一题',
  all: (count) => `本次课的全部题目（${count} 题）`,
  columns: ['课', '步骤', '题目', '选项', '误解编号', '误解', '第一次票数', '第二次票数', '正确'],
  yes: '是',
  no: '否',
  save: '存为 CSV 文件',
  copy: '复制到表格',
  copied: '已复制。',
  copyByHand: '浏览器不允许网页自行复制。票数已经选中：请按 Ctrl+C（⌘C）复制。',
  clear: '清除全部票数',
  cleared: '票数已清除。',
};
