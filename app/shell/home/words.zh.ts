import type { HomeWords } from './words';

export const words: HomeWords = {
  lead: 'Headlight 在这个页面里运行一个小型 Vision Transformer。它算出的每个数都显示出来，并附有算式。',
  start: '开始',
  pointAt: '指向一个图像块',
  becomesQuery: '它就是查询',
  howToPoint: '点击可固定，方向键可移动。',
  pictures: '图片',
  ownPicture: '自己的图片……',
  learned:
    '网络的权重由本项目用随机着色的手写数字（MNIST）训练而得。看第 1 个 Transformer 块的第 6 个头：右边的图像块得到的权重几乎总是最大。再看第 3 个 Transformer 块的第 7 个头：得到最多的是下面的图像块。',
  untrained: '网络的权重是由种子生成的随机数，还没有学到任何东西。这些花样没有含义，图像、运算和结果却都是真的。',
};
