import { largestUnit } from '@/app/draw/grid/cell-size';
import { defineView } from '@/app/draw/view';
import { slicesLayout } from './layout';
import { Slices, type SlicesProps } from './Slices';

declare module '@/content/stage' {
  interface ViewProps {
    slices: SlicesProps;
  }
}

export const view = defineView<SlicesProps>({
  reads: ({ of }) => of.map((ref) => ({ ref })),
  measure({ of }, unit, lens, room) {
    const { width, height } = slicesLayout(of.map(lens.matrix), unit, room);
    return { width, height };
  },
  units({ of }, lens) {
    const [first] = of.map(lens.matrix);
    return [1, largestUnit(first?.rows ?? 1, first?.cols ?? 1)];
  },
  Component: Slices,
});
