import type { PictureWords } from './words';

export const words: PictureWords = {
  title: '选择图片',
  bundled: 'Headlight 自带的图片',
  choose: '选择自己的图片……',
  howTo:
    '也可以把图片拖到页面上任何地方，或直接粘贴。图片会截取中间的正方形，再按面积平均缩到 28\u00a0×\u00a028 像素。全程在本页完成，不会上传。',
  cropped: '裁剪后的原图',
  seen: '网络看到的：28\u00a0×\u00a028\u00a0×\u00a03',
  use: '使用这张图片',
  discard: '放弃',
  background: {
    label: '背景',
    options: ['黑色', '白色', '其他颜色'],
    became: [
      '这张图片有透明的部分。网络只读颜色，不读透明度：透明处它看到的是黑色。',
      '这张图片有透明的部分。网络只读颜色，不读透明度：透明处它看到的是白色。',
      '这张图片有透明的部分。网络只读颜色，不读透明度：透明处它看到的是你选的颜色。',
    ],
    pick: '背景颜色',
  },
  refusal: {
    'not-a-picture': (name) => `${name} 不是图片。请选择 PNG、JPEG、WebP、GIF 或 SVG 文件。当前状态没有改动。`,
    broken: (name) => `无法读取 ${name}：文件已损坏、太大，或者浏览器不认识这种格式。当前状态没有改动。`,
    several: () => '一次收到了多个文件。请每次只给一张图片。当前状态没有改动。',
  },
};
