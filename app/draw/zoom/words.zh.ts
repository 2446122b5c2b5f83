import type { ZoomWords } from './words';

export const words: ZoomWords = {
  group: '放大矩阵',
  larger: '放大（+）',
  smaller: '缩小（−）',
  whole: '显示整个矩阵（0）',
  keys: '在长矩阵里：放大；缩小；显示全部',
};
