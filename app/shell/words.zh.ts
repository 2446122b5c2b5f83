import type { ShellWords } from './words';

export const words: ShellWords = {
  language: '语言',
  tagline: '从每个数看懂注意力',
  home: 'Headlight，首页',
  skipToLesson: '跳到正文',
  skipToStage: '跳到矩阵',
  theme: { label: '主题', system: '跟随系统', light: '浅色', dark: '深色', contrast: '高对比' },
  picture: '图片',
  speaker: '讲者',
  present: '演示',
  leavePresent: '退出演示',
  copyLink: '复制链接',
  copied: '链接已复制',
  keys: '快捷键',
  back: '上一步',
  next: '下一步',
};
