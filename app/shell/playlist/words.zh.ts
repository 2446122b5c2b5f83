import { MOST } from '@/lib/playlist/playlist';
import type { PlaylistWords } from './words';

const EXPECTED = {
  words: '按语言代码列出的文字',
  title: `不超过 ${MOST.title} 个字符的标题`,
  note: `不超过 ${MOST.note} 个字符的备注`,
  steps: `含 1 到 ${MOST.items} 步的列表`,
  place: '课程与步骤的代号，中间用斜线隔开',
};

export const words: PlaylistWords = {
  title: '自己的路线',
  lead: '从任何一课勾选步骤，排好次序，用链接或文件分享。之后按“下一步”，就沿着这条路线前进。',
  name: '标题',
  choose: '步骤',
  ticked: (count, of) => `已选 ${count} 步，共 ${of} 步`,
  order: (count) => `次序：${count} 步`,
  none: '还没有勾选步骤。',
  note: '备注',
  noteOf: (step) => `“${step}”的备注`,
  up: (step) => `上移“${step}”`,
  down: (step) => `下移“${step}”`,
  remove: (step) => `移除“${step}”`,
  share: '分享',
  link: '这条路线的链接',
  tooLong: '内容太长，放进链接容易在聊天软件里截断。请缩短备注，或改用文件。',
  copy: '复制链接',
  copied: '链接已复制',
  start: '开始',
  save: '保存为文件',
  open: '打开文件……',
  opened: (steps) => `已打开，共 ${steps} 步。`,
  skipped: (places) => `以下步骤课程里没有，或重复出现，已略去：${places.join('，')}。`,
  refused: (name) => `没有打开 ${name}。`,
  unchanged: '这里的内容没有改变。',
  why(refusal) {
    switch (refusal.why) {
      case 'unreadable':
        return '浏览器读不到这个文件。它还在原来的位置吗？';
      case 'no-steps':
        return '其中的步骤，课程里一个也没有。它是否由另一个版本的 Headlight 生成？';
      case 'too-large':
        return `它超过 ${refusal.most} 个字符，路线文件要小得多。请选择从这里保存的文件。`;
      case 'not-json':
        return `路线文件应为 JSON，这个文件无法按 JSON 读取，开头是“${refusal.begins}”。它可能不完整，请重新保存。`;
      case 'not-ours':
        return `其中的 kind 应为 headlight-playlist，实际是 ${refusal.came}。请选择从这里保存的文件。`;
      case 'newer':
        return `它的版本是 ${refusal.version}，本页只能读到版本 ${refusal.known}。请联网重新载入本页。`;
      case 'bad-value':
        return `${refusal.at} 应为${EXPECTED[refusal.expected]}，实际是 ${refusal.came}。请选择从这里保存的文件，或用文本编辑器改正这个值。`;
    }
  },
  range: '只用一课的一部分',
  lesson: '课程',
  from: '从',
  upTo: '到',
  rangeLink: '这一部分的链接',
};
