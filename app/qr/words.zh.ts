import type { QrWords } from './words';

export const words: QrWords = {
  disk: '手机打不开这个链接：页面是从磁盘直接打开的。改用手机能访问的网站打开，这里就会出现二维码。',
  computer: '手机打不开这个链接：它的地址（localhost）只表示设备自己。改用手机能访问的网站打开，这里就会出现二维码。',
  network: '这是内网地址：手机连上同一个网络才能打开。',
  tooLong: '这个链接太长，做成二维码后手机读不出来。用了自己的图片，或者改动的数太多，链接就会这样长。',
  scan: '用手机扫描，打开屏幕上的内容。',
  code: '屏幕内容的二维码',
  close: '关闭',
};
