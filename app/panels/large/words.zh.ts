import type { LargeWords } from './words';

export const words: LargeWords = {
  title: '放大显示',
  label: '放大',
  parts: { matrix: '矩阵', row: '行', column: '列', cell: '数' },
  rows: (shown, of) => `显示 ${of} 行中的 ${shown} 行`,
  columns: (shown, of) => `显示 ${of} 列中的 ${shown} 列`,
  close: '关闭',
};
