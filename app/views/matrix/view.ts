import type { MatrixProps } from '@/app/draw/matrix/layout';
import { matrix } from '@/app/draw/matrix/matrix';

declare module '@/content/stage' {
  interface ViewProps {
    matrix: MatrixProps;
  }
}

export const view = matrix;
