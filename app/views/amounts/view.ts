import { defineView, read } from '@/app/draw/view';
import { Amounts } from './Amounts';
import { amountsSize } from './layout';
import type { AmountsProps } from './props';

declare module '@/content/stage' {
  interface ViewProps {
    amounts: AmountsProps;
  }
}

export const view = defineView<AmountsProps>({
  reads: ({ of }) => read(of, { ownScale: true }),
  measure: amountsSize,
  units: () => [12, 34],
  Component: Amounts,
});
