import type { HomeWords } from './words';

export const words: HomeWords = {
  lead: 'Headlight 在这个页面里运行一个小型 Vision Transformer，算出的每个数都摆在眼前，并附上它的算式。',
  start: '开始',
  pointAt: '指向一个图像块',
  becomesQuery: '它就是查询',
  howToPoint: '点击可固定，方向键可移动。',
  pictures: '图片',
  ownPicture: '自己的图片……',
  learned:
    '网络的权重由本项目用随机上色的手写数字（MNIST）训练而得。看看第 1 块第 6 个头，它几乎总是偏爱右边那一块；再看第 3 块第 7 个头，它偏爱下面那一块。',
  untrained: '网络的权重是由种子生成的随机数，还没有学到任何东西，所以这些花样没有含义。图片、运算和结果都是真的。',
};
