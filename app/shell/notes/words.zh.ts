import type { NoteWords } from './words';

export const words: NoteWords = {
  incomplete: {
    steps: (done, of) => `已有 ${done} 步，共 ${of} 步。`,
    lessons: (done, of) => `已有 ${done} 课（全部或部分），共 ${of} 课。`,
    rest: '其余显示英文。',
  },
  ignored: {
    lead: '这个链接有一部分没有用上：',
    why: {
      'bad-language': '这里没有这种语言',
      'unknown-lesson': '没有这一课',
      'unknown-step': '这一课没有这一步，已打开第一步',
      'unknown-case': '没有这个算例，下面列出全部算例',
      'extra-path': '步骤后面还有多余的地址',
      'unknown-field': '没有这个设置',
      'repeated-field': '写了两次，以第一次为准',
      'bad-value': '无法读懂',
      'out-of-range': '这里没有，已换成最接近的',
      'unknown-picture': '没有内置这个名字的图片',
      'unknown-knob': '这一课没有这个控件',
      'unknown-weights': '这一课没有这组权重',
      'skipped-step': '课程里没有这一步，已从路线中略去',
      'repeated-step': '路线里出现了两次，以第一次为准',
      'no-way': '没有这条路线，或途中缺了一段、改动过',
      'newer-version': '链接由更新版本的 Headlight 生成',
      incomplete: '链接不完整：途中缺了一段，或改动过',
    },
    because: (why) => `（${why}）`,
    more: (count) => `还有 ${count} 处`,
    dismiss: '知道了',
  },
};
