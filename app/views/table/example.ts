import { defineExample } from '@/app/gallery/example';
import { blockParameters, layerCosts, normedToken } from '@/app/gallery/sheets';

export const example = defineExample('table', {
  about:
    'Named numbers in rows and columns, with units: counts, costs and reported figures, each explained like any cell.',
  cases: {
    costs: {
      scene: layerCosts,
      props: { of: 'costs', columns: [1, 2, 3] },
      select: { tensor: 'costs', cell: [2, 1] },
    },
    units: {
      scene: blockParameters,
      props: { of: 'parameters', units: { en: 'numbers', zh: '个数' } },
      select: { tensor: 'parameters', cell: [0, 0] },
    },
    digits: {
      scene: normedToken,
      props: { of: 'token', digits: 6 },
      select: { tensor: 'token', cell: [0, 1] },
    },
  },
});
