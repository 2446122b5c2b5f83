import type { CoursePart } from '@/content/card';
import type { Words } from '@/content/language';

interface PartWords {
  /** “Part I”; the tour and the review have no number. */
  readonly number?: string;
  readonly name: string;
}

/** The parts of the course in their order, as home calls them. */
export const parts: Readonly<Record<CoursePart, Words<PartWords>>> = {
  tour: { en: { name: 'The tour' }, zh: { name: '导览' } },
  attention: {
    en: { number: 'Part I', name: 'Attention from scratch' },
    zh: { number: '第一部分', name: '从零开始的注意力' },
  },
  vit: { en: { number: 'Part II', name: 'The mini ViT' }, zh: { number: '第二部分', name: '小型 ViT' } },
  language: {
    en: { number: 'Part III', name: 'Decoder and language' },
    zh: { number: '第三部分', name: '解码器与语言' },
  },
  position: { en: { number: 'Part IV', name: 'Relative position' }, zh: { number: '第四部分', name: '相对位置' } },
  variants: {
    en: { number: 'Part V', name: 'Cheaper, local, hybrid, self-supervised' },
    zh: { number: '第五部分', name: '高效、局部、混合与自监督' },
  },
  review: { en: { name: 'Review' }, zh: { name: '复习' } },
};
