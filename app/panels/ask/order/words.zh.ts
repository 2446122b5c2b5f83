import type { OrderWords } from './words';

export const words: OrderWords = {
  linesLeft: '可选的行',
  linesInOrder: '你的程序',
  rightLines: '正确的程序',
  lineUp: '上移',
  lineDown: '下移',
  lineOut: '拿掉',
  linesLeftOver: (count) => `还剩 ${count} 行`,
  leftOut: '已拿掉。',
  lineAt: (place, of) => `第 ${place} 行，共 ${of} 行。`,
};
