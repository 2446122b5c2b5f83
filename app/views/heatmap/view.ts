import type { MatrixProps } from '@/app/draw/matrix/layout';
import { matrix } from '@/app/draw/matrix/matrix';
import { defineView, read } from '@/app/draw/view';

/** A matrix in colours alone, for what is too large to be read as numbers. */
export type HeatmapProps = Pick<MatrixProps, 'of' | 'zoom' | 'rowSums' | 'labels' | 'toggle'>;

declare module '@/content/stage' {
  interface ViewProps {
    heatmap: HeatmapProps;
  }
}

const asMatrix = (props: HeatmapProps): MatrixProps => ({ ...props, numbers: 'never' });

export const view = defineView<HeatmapProps>({
  reads: ({ of }) => read(of),
  measure: (props, ...rest) => matrix.measure(asMatrix(props), ...rest),
  units: (props, lens) => matrix.units?.(asMatrix(props), lens) ?? [3, 40],
  Component: (input) => matrix.Component({ ...input, props: asMatrix(input.props) }),
});
