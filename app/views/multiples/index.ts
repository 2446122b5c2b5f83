import { read, type View } from '../lens';
import { layoutOf, Multiples, type MultiplesProps } from './Component';

declare module '@/content/stage' {
  interface ViewProps {
    multiples: MultiplesProps;
  }
}

export const view: View<MultiplesProps> = {
  reads: ({ of, over }) => read(of, { over: over === 'head' ? ['head'] : ['block', 'head'] }),
  measure: layoutOf,
  units: () => [8, 36],
  Component: Multiples,
};
