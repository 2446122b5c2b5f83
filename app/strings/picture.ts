import type { Refusal } from '@/app/shell/picture/intake';
import type { Language } from '@/lib/permalink/state';

interface PictureWords {
  readonly title: string;
  readonly bundled: string;
  readonly choose: string;
  readonly howTo: string;
  readonly cropped: string;
  readonly seen: string;
  readonly use: string;
  readonly discard: string;
  readonly refusal: Readonly<Record<Refusal, (name: string) => string>>;
}

export const pictureWords: Record<Language, PictureWords> = {
  en: {
    title: 'The picture',
    bundled: 'Pictures that come with Headlight',
    choose: 'Choose a picture of your own…',
    howTo:
      'Or drop one anywhere on the page, or paste one. It is cropped to its central square and averaged down to 28\u00a0×\u00a028 pixels, here in the page: it is not sent anywhere.',
    cropped: 'Your picture, cropped',
    seen: 'What the network sees: 28\u00a0×\u00a028\u00a0×\u00a03',
    use: 'Use this picture',
    discard: 'Discard',
    refusal: {
      'not-a-picture': (name) =>
        `${name} is not a picture. Choose a PNG, JPEG, WebP, GIF or SVG file. Nothing was changed.`,
      broken: (name) =>
        `${name} could not be read: the file is damaged, or of a kind this browser does not know. Nothing was changed.`,
      several: () => 'Several files came at once. Give one picture at a time. Nothing was changed.',
    },
  },
  zh: {
    title: '选择图片',
    bundled: 'Headlight 自带的图片',
    choose: '选择自己的图片……',
    howTo:
      '也可以把图片拖到页面上任何地方，或直接粘贴。图片会截取中间的正方形，再按面积平均缩到 28\u00a0×\u00a028 像素。全程在本页完成，不会上传。',
    cropped: '裁剪后的原图',
    seen: '网络看到的：28\u00a0×\u00a028\u00a0×\u00a03',
    use: '使用这张图片',
    discard: '放弃',
    refusal: {
      'not-a-picture': (name) => `${name} 不是图片。请选择 PNG、JPEG、WebP、GIF 或 SVG 文件。当前状态没有改动。`,
      broken: (name) => `无法读取 ${name}：文件已损坏，或者浏览器不认识这种格式。当前状态没有改动。`,
      several: () => '一次收到了多个文件。请每次只给一张图片。当前状态没有改动。',
    },
  },
};
