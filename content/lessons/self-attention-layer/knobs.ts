import type { Knob } from '@/content/knob';

/** How far each convolution sees: only back, with gaps that grow, or to both sides. */
export const [STACKED, DILATED, CENTRED] = [0, 1, 2] as const;

const slider = (id: string, initial: number, [min, max, step]: readonly number[], en: string, zh: string): Knob => ({
  id,
  kind: 'slider',
  initial,
  min: min as number,
  max: max as number,
  step: step as number,
  words: { en: { label: en }, zh: { label: zh } },
});
const options = (id: string, en: readonly [string, string[]], zh: readonly [string, string[]]): Knob => ({
  id,
  kind: 'options',
  initial: 0,
  words: { en: { label: en[0], options: en[1] }, zh: { label: zh[0], options: zh[1] } },
});

export const knobs: readonly Knob[] = [
  slider('n', 11, [8, 64, 1], 'Words n', '词数 n'),
  slider('D', 96, [32, 128, 32], 'Width D', '宽度 D'),
  { id: 'bare', kind: 'switch', initial: 0, words: { en: { label: 'Without matrices' }, zh: { label: '不用矩阵' } } },
  { id: 'first', kind: 'switch', initial: 1, words: { en: { label: 'Layer 1' }, zh: { label: '第 1 层' } } },
  options('end', ['Last word', ['tired', 'wide']], ['最后一个词', ['累', '宽']]),
  slider('words', 11, [9, 11, 1], 'Words', '词数'),
  slider('long', 8, [6, 14, 1], 'Sentence', '句长'),
  options(
    'said',
    ['Order', ['dog bites man', 'man bites dog', 'bites man dog']],
    ['词序', ['狗咬人', '人咬狗', '咬人狗']],
  ),
  slider('place', 6, [1, 16, 1], 'Token', '词元'),
  options('drawn', ['Shown as', ['table', 'chart']], ['显示为', ['表格', '曲线']]),
  slider('d', 96, [16, 512, 16], 'Width d', '宽度 d'),
  slider('k', 3, [3, 7, 2], 'Kernel width k', '卷积核宽 k'),
  slider('layers', 1, [1, 15, 1], 'Layers', '层数'),
  options('how', ['Convolution', ['looks back', 'with gaps', 'centred']], ['卷积', ['只看前文', '空洞', '居中']]),
  slider('tokens', 16, [8, 32, 1], 'Tokens n', '词元数 n'),
];
