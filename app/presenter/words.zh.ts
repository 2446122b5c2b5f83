import type { PresenterWords } from './words';

export const words: PresenterWords = {
  black: '已黑屏。按 B 键继续。',
  space: '空格',
  copyByHand: '浏览器不允许网页自行复制。链接已经选中：请按 Ctrl+C（⌘C），或长按后复制。',
  keyTable: {
    next: '下一步',
    previous: '上一步',
    first: '第一步',
    last: '最后一步',
    black: '黑屏，再按恢复',
    fullscreen: '全屏',
    present: '投影，再按退出',
    leave: '退出黑屏或投影',
    reload: '刷新页面；翻页笔也会发出这个键，所以投影时不起作用',
    undo: '撤销上一处改动',
    redo: '重做',
    link: '复制链接',
    keys: '显示这张按键表',
    cells: '在矩阵里：逐格移动；到行首、行尾',
    edit: '在矩阵里：修改这个数',
  },
};
