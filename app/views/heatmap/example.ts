import { defineExample } from '@/app/gallery/example';
import { picture } from '@/app/gallery/scenes';

export const example = defineExample('heatmap', {
  about:
    'A matrix in colours alone, for what is too large to be read as numbers; `zoom` lays smaller cells beside others.',
  cases: {
    patches: {
      scene: picture,
      props: { of: 'patches', zoom: 0.25 },
      select: { tensor: 'patches', cell: [5, 40] },
    },
  },
});
