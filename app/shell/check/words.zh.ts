import type { CheckWords } from './words';

export const words: CheckWords = {
  title: '检查投影效果',
  edges: '屏幕边缘的方框四边都完整吗？如果缺了一边，说明投影仪裁掉了一部分画面。',
  greys: '对比度',
  greysHelp: '坐在最后一排，每行能读出几个数？不足六个时，请调暗灯光，或改用“高对比”主题。',
  dark: '白底上的深浅',
  bright: '黑底上的深浅',
  colours: '颜色',
  coloursHelp: '小于零为红色，大于零为蓝色，离零越远颜色越鲜明。左右两侧看得出不同吗？相邻两格分得清吗？',
  roles: { query: '查询', key: '键', value: '值', attention: '注意力' },
  text: '最小的字',
  textHelp: '步骤的文字不会小于带框的那一行。如果最后一排读不出，就放大要讲的内容：按 Z 放大矩阵或行，按 E 放大算式。',
  line: (pixels) => `0.4827 · −1.36 · ${pixels} 像素`,
  theme: '主题',
};
