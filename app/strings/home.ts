import type { Language } from '@/lib/permalink/state';

/** A promise, and the link that proves it. */
interface PromiseWords {
  readonly title: string;
  readonly link: string;
}

interface HomeWords {
  /** What Headlight is, in one sentence. */
  readonly lead: string;
  /** Name of the links to where one begins. */
  readonly start: string;
  readonly pointAt: string;
  readonly becomesQuery: string;
  readonly howToPoint: string;
  readonly pictures: string;
  readonly ownPicture: string;
  readonly eightHeads: string;
  readonly token: (number: number) => string;
  readonly query: string;
  readonly key: string;
  readonly largestOf: (count: number) => string;
  /** The four lines of one weight's arithmetic. */
  readonly lines: {
    readonly product: (count: number) => string;
    readonly score: (d: number) => string;
    readonly logit: string;
    readonly weight: string;
  };
  readonly openHere: string;
  /** Where the weights come from, and what to look for in them. */
  readonly learned: string;
  readonly untrained: string;
  readonly lessons: string;
  readonly extent: (steps: number, minutes: number) => string;
  readonly promises: string;
  readonly real: PromiseWords & {
    /** `byChance`: the weights are untrained. */
    readonly body: (probability: string, digit: number, byChance: boolean) => string;
  };
  readonly explained: PromiseWords & { readonly body: (product: string, terms: number) => string };
  readonly changed: PromiseWords & {
    readonly body: (from: string, to: string, digit: number, before: string, after: string) => string;
  };
  readonly linked: PromiseWords & { readonly body: string };
  readonly footer: readonly string[];
  readonly allKeys: string;
}

const en: HomeWords = {
  lead: 'Headlight runs a small Vision Transformer here in the page and shows every number that it computes, with the arithmetic that made it.',
  start: 'Start',
  pointAt: 'Point at a patch',
  becomesQuery: 'it becomes the query',
  howToPoint: 'Click to keep it; arrow keys walk.',
  pictures: 'Pictures',
  ownPicture: 'your own…',
  eightHeads: 'All eight heads',
  token: (number) => (number === 0 ? 'class token' : `patch ${number}`),
  query: 'query',
  key: 'key',
  largestOf: (count) => `largest of ${count}`,
  lines: {
    product: (count) => `${count} products`,
    score: (d) => `÷ √${d}`,
    logit: '+ position bias',
    weight: 'softmax',
  },
  openHere: 'Open exactly this in the lesson',
  learned:
    'The network’s weights were learned by this project from handwritten digits (MNIST), coloured at random. Look at block 1, head 6, which nearly always favours the patch to the right, and at block 3, head 7, which favours the one below.',
  untrained:
    'The network’s weights are seeded random numbers. Nothing has been learned yet, so these patterns have no meaning. The picture, the arithmetic and the results are real.',
  lessons: 'Lessons',
  extent: (steps, minutes) => `${steps} steps · about ${minutes} minutes`,
  promises: 'Four promises, and where to check them',
  real: {
    title: 'No number is made up',
    body: (probability, digit, byChance) =>
      `The whole network was computed when this page opened. For this picture the largest of its ten probabilities is ${probability}, for class ${digit}.${byChance ? ' It is what random weights happen to give.' : ''}`,
    link: 'See all ten',
  },
  explained: {
    title: 'Every number explains itself',
    body: (product, terms) =>
      `The ${terms} products above add up to ${product}. The lesson writes out each of them, and every factor leads to its own arithmetic, back to the pixels.`,
    link: 'Follow this number',
  },
  changed: {
    title: 'Every number can be changed',
    body: (from, to, digit, before, after) =>
      `Set the red of one pixel from ${from} to ${to}, and the probability of class ${digit} goes from ${before} to ${after}. Everything in between is recomputed.`,
    link: 'Open it with that pixel changed',
  },
  linked: {
    title: 'Every state is a link',
    body: 'Lesson, step, block, head, cell, picture and changes stand in the address. This is what you are pointing at:',
    link: 'Open this link',
  },
  footer: [
    'MIT licence',
    'Works offline once it has been opened',
    'No account, no server: nothing you do or load leaves this page',
  ],
  allKeys: 'All keys',
};

const zh: HomeWords = {
  lead: 'Headlight 在这个页面里运行一个小型 Vision Transformer，算出的每个数都摆在眼前，并附上它的算式。',
  start: '开始',
  pointAt: '指向一个图像块',
  becomesQuery: '它就是查询',
  howToPoint: '点击可固定，方向键可移动。',
  pictures: '图片',
  ownPicture: '自己的图片……',
  eightHeads: '全部八个头',
  token: (number) => (number === 0 ? '类别词元' : `图像块 ${number}`),
  query: '查询',
  key: '键',
  largestOf: (count) => `${count} 个中最大`,
  lines: { product: (count) => `${count} 项乘积`, score: (d) => `÷ √${d}`, logit: '+ 位置偏置', weight: 'softmax' },
  openHere: '在课程里打开这一状态',
  learned:
    '网络的权重由本项目用随机上色的手写数字（MNIST）训练而得。看看第 1 块第 6 个头，它几乎总是偏爱右边那一块；再看第 3 块第 7 个头，它偏爱下面那一块。',
  untrained: '网络的权重是由种子生成的随机数，还没有学到任何东西，所以这些花样没有含义。图片、运算和结果都是真的。',
  lessons: '课程',
  extent: (steps, minutes) => `${steps} 步 · 约 ${minutes} 分钟`,
  promises: '四个承诺，逐条可查',
  real: {
    title: '没有一个数是编的',
    body: (probability, digit, byChance) =>
      `打开页面时，整个网络已经算了一遍。对这张图片，十个概率里最大的是 ${probability}，属于类别 ${digit}。${byChance ? '这只是随机权重碰巧给出的结果。' : ''}`,
    link: '看全部十个',
  },
  explained: {
    title: '每个数都说得清来历',
    body: (product, terms) =>
      `上面 ${terms} 项乘积之和是 ${product}。课程里每一项都列出来，每个因数又通向自己的算式，一直追到像素。`,
    link: '追踪这个数',
  },
  changed: {
    title: '每个数都能改',
    body: (from, to, digit, before, after) =>
      `把一个像素的红色值从 ${from} 改成 ${to}，类别 ${digit} 的概率就从 ${before} 变为 ${after}，中间的每一步都重新计算。`,
    link: '打开改过这个像素的状态',
  },
  linked: {
    title: '每个状态都是链接',
    body: '课程、步骤、块、头、格子、图片和改动，都写在地址里。你现在指着的是：',
    link: '打开这个链接',
  },
  footer: ['MIT 许可证', '打开过一次，离线也能用', '没有账号，没有服务器：你的操作和图片都不会离开本页'],
  allKeys: '全部按键',
};

export const homeWords: Readonly<Record<Language, HomeWords>> = { en, zh };
