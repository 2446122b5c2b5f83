import type { KeysWords } from './words';

export const words: KeysWords = {
  space: '空格',
  table: {
    next: '下一步；演示时先逐句揭开这一步的内容',
    previous: '上一步',
    first: '第一步',
    last: '最后一步',
    jump: '按编号或标题跳到某一步',
    option: '选择题目中的选项',
    black: '黑屏，再按恢复',
    code: '当前状态的二维码，供手机扫描，再按关闭',
    fullscreen: '全屏',
    present: '演示，再按退出',
    speaker: '讲者窗口：备注、时间和下一步，并控制这个页面',
    shelf: '本次运行的全部张量',
    whole: '所选数的完整算式，再按关闭',
    putBack: '关闭二维码、算式或张量列表；回到这一步的图',
    leave: '退出黑屏或演示',
    reload: '刷新页面；翻页笔也会发出这个键，所以演示时不起作用',
    undo: '撤销上一处改动',
    redo: '重做',
    link: '复制链接',
    keys: '显示这张快捷键表',
    cells: '在矩阵里：逐格移动；到行首、行尾',
    edit: '在矩阵里：修改这个数',
  },
};
