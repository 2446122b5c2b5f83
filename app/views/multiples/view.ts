import { defineView, read } from '@/app/draw/view';
import { kindsOf } from './layout';
import { layoutOf, Multiples, type MultiplesProps } from './Multiples';

declare module '@/content/stage' {
  interface ViewProps {
    multiples: MultiplesProps;
  }
}

export const view = defineView<MultiplesProps>({
  reads: ({ of, over }) => read(of, { over: kindsOf(over) }),
  measure: layoutOf,
  units: () => [8, 36],
  Component: Multiples,
});
