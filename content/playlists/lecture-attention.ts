import { definePlaylist, SILENT } from '@/content/ready-playlist';

/** The first of three lectures. */
export default definePlaylist({
  id: 'lecture-attention',
  title: { en: 'First lecture: attention', zh: '第一讲：注意力' },
  summary: {
    en: 'The first of three lectures of 90 minutes: from a mean to self-attention by hand.',
    zh: '三讲中的第一讲，每讲 90 分钟：从取平均讲到手算自注意力。',
  },
  steps: {
    'attention-pooling/lookup': {
      en: 'Attention as a weighted lookup, 15 minutes. Begin with the worst rule: one answer to all.',
      zh: '注意力就是加权查找，15 分钟。从最差的办法讲起：所有问题，同一个答案。',
    },
    'attention-pooling/kernel': SILENT,
    'attention-pooling/gaussian': SILENT,
    'attention-pooling/matrix': SILENT,
    'attention-pooling/width': SILENT,
    'attention-pooling/terms': SILENT,
    'attention-pooling/query': SILENT,
    'attention-pooling/build': { en: 'In pairs, on their own laptops.', zh: '两人一组，用自己的电脑做。' },
    'softmax-mask/divide': {
      en: 'Softmax and masked softmax, 15 minutes. Let the class divide by the sum first.',
      zh: 'softmax 与掩蔽 softmax，15 分钟。先让全班用“除以总和”的办法算一遍。',
    },
    'softmax-mask/exp': SILENT,
    'softmax-mask/shift': SILENT,
    'softmax-mask/padding': SILENT,
    'softmax-mask/axis': SILENT,
    'softmax-mask/program': SILENT,
    'softmax-mask/masks': SILENT,
    'softmax-mask/empty': SILENT,
    'softmax-mask/temperature': SILENT,
    'softmax-mask/jacobian': SILENT,
    'two-tokens/tokens': {
      en: 'Self-attention by hand, 15 minutes. Paper and pencil for everybody.',
      zh: '手算自注意力，15 分钟。每人备好纸笔。',
    },
    'two-tokens/query': SILENT,
    'two-tokens/queries': SILENT,
    'two-tokens/keys': SILENT,
    'two-tokens/scores': SILENT,
    'two-tokens/scale': SILENT,
    'two-tokens/softmax': SILENT,
    'two-tokens/values': SILENT,
    'two-tokens/output': SILENT,
    'two-tokens/shapes': SILENT,
    'two-tokens/program': SILENT,
    'two-tokens/together': {
      en: 'Homework: explain with numbers of this step why each token looks at the other.',
      zh: '作业：用这一步的数说明，为什么两个词元的输出主要取自对方。',
    },
  },
  toCome: [
    { en: 'Scoring functions and the √d, 15 minutes', zh: '打分函数与 √d 缩放，15 分钟' },
    { en: 'Fixed context or attention, 10 minutes', zh: '固定上下文还是注意力，10 分钟' },
    { en: 'Self-attention as a layer, 20 minutes', zh: '自注意力层，20 分钟' },
  ],
});
