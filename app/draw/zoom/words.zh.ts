import type { ZoomWords } from './words';

export const words: ZoomWords = {
  group: '放大矩阵',
  larger: '放大（+）',
  smaller: '缩小（−）',
  whole: '显示整个矩阵（0）',
};
