import type { CellAt, Matrix, ViewEvents, ViewWords } from '../view';
import type { CellSize } from './cell-size';
import { NumberEditor } from './NumberEditor';

/** A cell that is being changed, and what was typed to begin with. */
export interface Editing {
  readonly ref: string;
  readonly at: CellAt;
  readonly typed: string | null;
}

export interface CellEditorProps {
  readonly matrix: Matrix;
  readonly editing: Editing;
  /** What the cell is called. */
  readonly label: string;
  readonly cell: CellSize;
  /** Where the cell lies, from the corner of what is seen. */
  readonly place: { readonly left: number; readonly top: number };
  /** Width of what is seen. */
  readonly width: number;
  readonly words: Pick<ViewWords, 'number'>;
  readonly on: Pick<ViewEvents, 'edit'>;
  readonly onClose: (refocus: boolean) => void;
}

/** The field over a cell that is being changed. It is wider than most cells: it grows away from the nearer edge. */
export function CellEditor(props: CellEditorProps) {
  const { matrix, editing, label, cell, place, width, words, on, onClose } = props;
  const { at, typed } = editing;
  const across = place.left < width / 2 ? { left: place.left } : { right: width - place.left - cell.width };
  return (
    <NumberEditor
      key={at.join()}
      label={label}
      value={matrix.stored(...at)}
      typed={typed}
      words={words.number}
      place={{ ...across, top: place.top, minWidth: cell.width, minHeight: cell.height }}
      onCommit={(value) => on.edit(matrix, [{ at, value }])}
      onClose={onClose}
    />
  );
}
