import { defineView, read } from '@/app/draw/view';
import { Combine } from './Combine';
import { combineLayout, largestIn } from './layout';
import { type CombineProps, termsOf } from './terms';

declare module '@/content/stage' {
  interface ViewProps {
    combine: CombineProps;
  }
}

export const view = defineView<CombineProps>({
  reads: ({ parts, result }) => [...parts, result].flatMap((ref) => read(ref)),
  measure(props, unit, lens, room) {
    const { width, height } = combineLayout(termsOf(props, lens), unit, room);
    return { width, height };
  },
  units: (props, lens) => [1.5, largestIn(termsOf(props, lens))],
  Component: Combine,
});
