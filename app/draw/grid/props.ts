import type { ReactNode } from 'react';
import type { CellAt, Mark, Matrix, Pointing, ViewEvents, ViewWords } from '../view';
import type { Labels } from './layout';

export interface GridProps {
  readonly matrix: Matrix;
  readonly cellWidth: number;
  readonly cellHeight: number;
  readonly pointing: Pick<Pointing, 'selected' | 'marks' | 'lit'>;
  readonly on: Pick<ViewEvents, 'select' | 'hover' | 'edit' | 'toggle'>;
  readonly words: Pick<ViewWords, 'language' | 'cell' | 'veiled' | 'later' | 'editCell' | 'number'>;
  /** Default: where cells are large enough. */
  readonly numbers?: 'auto' | 'never';
  readonly labels?: Labels;
  /** A click, Enter and Space turn a cell over between 0 and 1; nothing is typed into it. */
  readonly toggle?: boolean;
  /** Stripes over the cells, below everything else. */
  readonly bands?: readonly Mark[];
  /** What a screen reader is told of a cell. Default: its row, its column and its number. */
  readonly say?: (at: CellAt) => string;
  /** What stands in the place of the cells' colours and numbers, as large as they. */
  readonly children?: ReactNode;
}
