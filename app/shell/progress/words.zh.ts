import type { ProgressWords } from './words';

const EXPECTED = {
  time: '以毫秒计的时间，即一个整数',
  count: '一个次数，即从 0 起的整数',
  'yes-or-no': 'true 或 false',
  object: '一个对象 { … }',
  list: '一个列表 [ … ]',
  name: '由小写字母、数字和连字符组成的名称',
};

const MEND = '请选择从这里导出的文件，或用文本编辑器改正这个值。';

export const words: ProgressWords = {
  title: '学习进度',
  sum: (seen, answered, right) => `看过 ${seen} 步，答过 ${answered} 个问题，其中 ${right} 个最后答对。`,
  nothing: '还没有记录。看过的步骤和答过的问题会记在这里。',
  where: '进度只保存在这个浏览器里，不会发送出去；要带走，可以导出为文件。',
  notKept: '这个浏览器不允许本页保存数据，关闭之前请导出文件。',
  unread: '以前保存的进度无法读取，已原样放在一旁。',
  download: '下载这份无法读取的进度',
  exportFile: '导出为文件',
  importFile: '导入文件……',
  erase: '清除……',
  sure: '清除这个浏览器里的全部进度？已导出的文件不受影响。',
  eraseAll: '全部清除',
  keep: '保留',
  erased: '全部进度已清除。',
  imported: (count) =>
    count === 0 ? '已导入，其中没有更新的记录。' : `已导入，其中 ${count} 条记录是新的，或比原有的更新。`,
  refused: (name) => `没有导入 ${name}。`,
  unchanged: '原有的进度没有改变。',
  why(refusal) {
    switch (refusal.why) {
      case 'unreadable':
        return '浏览器读不到这个文件。它还在原来的位置吗？';
      case 'too-large':
        return `它超过 ${refusal.most} 个字符，进度文件要小得多。请选择从这里导出的文件。`;
      case 'not-json':
        return `进度文件应为 JSON，这个文件无法按 JSON 读取，开头是“${refusal.begins}”。它可能不完整，请重新导出。`;
      case 'not-ours':
        return `其中的 kind 应为 headlight-progress，实际是 ${refusal.came}。请选择从这里导出的文件。`;
      case 'newer':
        return `它的版本是 ${refusal.version}，本页只能读到版本 ${refusal.known}。请联网重新载入本页。`;
      case 'bad-value':
        return `${refusal.at} 应为${EXPECTED[refusal.expected]}，实际是 ${refusal.came}。${MEND}`;
    }
  },
  due: (days) => `过了 ${days} 天，还记得这一课的内容吗？`,
  askMe: '答一个问题',
  later: '以后再说',
};
