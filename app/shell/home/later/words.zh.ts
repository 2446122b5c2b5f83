import type { LaterWords } from './words';

export const words: LaterWords = {
  eightHeads: '全部八个头',
  token: (number) => (number === 0 ? '类别词元' : `图像块 ${number}`),
  query: '查询',
  key: '键',
  largestOf: (count) => `${count} 个中的最大值`,
  lines: { product: (count) => `${count} 项乘积`, score: (d) => `÷ √${d}`, logit: '+ 相对位置偏置', weight: 'softmax' },
  openHere: '在课程里打开这个状态',
  course: '课程',
  toCome: '尚未完成：',
  map: {
    title: '哪一课以哪一课为基础',
    hint: '每条线都从一课连到以它为基础的课。指着一课时，实线连着它所需的全部课，虚线连着以它为基础的课。虚线框是尚未完成的课。',
    toCome: '尚未完成',
    buildsOn: (titles) => `先修：${titles.join('；')}`,
  },
  extent: (steps, minutes) => `${steps} 步 · 约 ${minutes} 分钟`,
  ways: {
    title: '课程路线',
    extent: (steps) => `共 ${steps} 步。`,
    toCome: (titles) => `尚未完成：${titles.join('；')}。`,
    own: '自己编一条路线……',
  },
  promises: '四个承诺，逐条可查',
  real: {
    title: '没有一个数是编的',
    body: (probability, digit, byChance) =>
      `打开页面时，整个网络已经算了一遍。对这幅图像，十个概率里最大的是 ${probability}，属于类别 ${digit}。${byChance ? '这只是随机权重碰巧给出的结果。' : ''}`,
    link: '看全部十个',
  },
  explained: {
    title: '每个数都说得清来历',
    body: (product, terms) =>
      `上面 ${terms} 项乘积之和是 ${product}。课程里把每一项都列出来，每个因数又通向自己的算式，一直追到像素。`,
    link: '追踪这个数',
  },
  changed: {
    title: '每个数都能改',
    body: (from, to, digit, before, after) =>
      `把一个像素的红色值从 ${from} 改成 ${to}，类别 ${digit} 的概率就从 ${before} 变为 ${after}。中间的每一步都重新计算。`,
    link: '打开改过这个像素的状态',
  },
  linked: {
    title: '每个状态都是链接',
    body: '课程、步骤、块、头、单元格、图片和改动都写在地址里。现在指着的是：',
    link: '打开这个链接',
  },
  footer: ['MIT 许可证', '打开过一次，离线也能用', '没有账号，没有服务器：你的操作和图片都不会离开本页'],
  checked: '与 PyTorch 核对：全部系统',
  allKeys: '全部快捷键',
  yourProgress: '学习进度',
  done: (seen, of, answered) => `看过 ${seen} 步，共 ${of} 步${answered ? ` · 答对 ${answered} 个问题` : ''}`,
  finished: '已到结尾 ·',
};
