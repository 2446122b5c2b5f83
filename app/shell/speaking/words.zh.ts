import type { SpeakingWords } from './words';

export const words: SpeakingWords = {
  title: '讲者窗口',
  notesElsewhere: '在手机或纸上看备注',
  about:
    '放在自己屏幕上的窗口：学生看到的画面、下一步、备注和时间都在里面。它控制这个页面，页面随之开始演示。浏览器允许网页打开窗口时，按 S 键也能打开它。',
  open: '打开讲者窗口',
  elsewhere: '没有第二块屏幕时',
  aboutNotes: '这一课的备注，中英文对照，附每一步的分钟数。可以在手机或平板上看，也可以打印。它们不跟随这个页面。',
  notes: '打开备注',
  code: '二维码：这一课的备注',
};
