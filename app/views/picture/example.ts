import { defineExample } from '@/app/gallery/example';
import { picture } from '@/app/gallery/scenes';

export const example = defineExample('picture', {
  about: 'The picture as the run reads it, cut into its patches; a click chooses a patch, or a pixel of one channel.',
  cases: {
    patches: {
      scene: picture,
      props: { select: 'patch', patchRef: 'patches' },
      select: { tensor: 'patches', cell: [5, 0] },
    },
    pixels: {
      scene: picture,
      props: { select: 'pixel', channel: 'in.image:channel=0' },
      select: { tensor: 'in.image:channel=0', cell: [9, 12] },
    },
  },
});
