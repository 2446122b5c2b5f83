import type { CellSize } from '../grid/cell-size';
import type { ZoomWindow } from '../grid/zoom-window';
import type { Key } from '../key';
import type { CellAt } from '../view';

export interface ZoomTarget {
  readonly rows: number;
  readonly cols: number;
  /** Of a cell when all is seen, in the pixels of the layout: a scaled stage draws more of them. */
  readonly cell: CellSize;
  readonly onZoom: (window: ZoomWindow) => void;
}

export interface Zooming {
  readonly most: number;
  /** Magnifies by as much again, around a cell, or the middle. */
  by(factor: number, around?: CellAt): void;
  whole(): void;
  /** Moves what is magnified so that a cell is seen. */
  show(at: CellAt): void;
  /** Does what a key means to the magnification, around a cell; false: the key is not for it. */
  takes(key: Key, around: CellAt): boolean;
  stop(): void;
}
