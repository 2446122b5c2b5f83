import { defineExample } from '@/app/gallery/example';
import { picture } from '@/app/gallery/scenes';
import { blockParameters, layerCosts, normedToken } from '@/app/gallery/sheets';

export const example = defineExample('amounts', {
  about:
    'Named numbers as bars that lie: several to a name, stacked, or on a log axis. `bars` shows one row of a tensor upright.',
  cases: {
    stacked: {
      scene: blockParameters,
      props: { of: 'parameters', as: 'stacked', roles: ['query', 'key'] },
      select: { tensor: 'parameters', cell: [2, 0] },
    },
    log: {
      scene: layerCosts,
      props: {
        of: 'costs',
        rows: [0, 2, 4],
        columns: [1, 2, 3],
        log: true,
        unit: { en: 'multiplications', zh: '次乘法' },
      },
      select: { tensor: 'costs', cell: [2, 1] },
    },
    'below-zero': {
      scene: normedToken,
      props: { of: 'token', roles: ['residual', 'position'] },
      select: { tensor: 'token', cell: [0, 1] },
    },
    vector: {
      scene: picture,
      props: { of: 'logits' },
      select: { tensor: 'logits', cell: [0, 3] },
    },
  },
});
