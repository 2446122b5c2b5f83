import type { MouseEvent } from 'react';
import { SymbolText } from '@/app/draw/caption/Caption';
import { cellUnder } from '@/app/draw/grid/navigate';
import { pointIn, useStageScale } from '@/app/draw/grid/screen';
import { HeatTile } from '@/app/draw/heat-tile/HeatTile';
import { PictureCanvas } from '@/app/draw/patches/PictureCanvas';
import { symbolText } from '@/app/draw/symbol-html';
import type { CellAt, Lens, Matrix, Pointing, ViewEvents } from '@/app/draw/view';
import type { FlowBox } from './box';
import type { DrawnNode } from './drawn';
import { LABEL, OP } from './sizes';
import type { FlowWords } from './words';

export interface NodeBoxProps {
  readonly box: FlowBox;
  readonly drawn: DrawnNode;
  readonly lens: Lens;
  readonly pointing: Pointing;
  readonly on: ViewEvents;
  readonly words: FlowWords;
  /** Its number among all boxes, and whether Tab comes to it. */
  readonly at: number;
  readonly current: boolean;
  onCurrent(): void;
  onPoint(is: boolean): void;
}

/** A tensor as a small heatmap; a click selects the cell under the pointer. Above it its symbol, the way to its step. */
export function NodeBox({ box, drawn, lens, pointing, on, words, at, current, onCurrent, onPoint }: NodeBoxProps) {
  const { node, matrix: m, of } = drawn;
  const { width, height, x, y, op } = box;
  const picture = m.scale.kind === 'pixels' ? lens.picture : null;
  const isHere = !of || lens.chosen[of.kind] === of.index;
  const selected = isHere ? pointing.selected(m) : null;
  const isMarked = isHere && (pointing.lit(m) || pointing.marks(m).length > 0);
  const scale = useStageScale();
  const under = (event: MouseEvent): CellAt => cellUnder(...pointIn(event, scale), box, m.rows, m.cols);
  const select = (event: MouseEvent): void => {
    if (of && !isHere) on.choose({ [of.kind]: of.index });
    // A click by keyboard has no place.
    on.select(m, event.detail === 0 ? (selected ?? [0, 0]) : under(event));
  };
  const leave = (): void => {
    onPoint(false);
    on.hover(m, null);
  };
  const tabIndex = current ? 0 : -1;
  const { step } = node;
  return (
    <>
      {op && (
        <span className="flow-op" style={{ left: op[0] - OP / 2, top: op[1] - OP / 2 }} aria-hidden="true">
          {node.op}
        </span>
      )}
      <div
        className={['flow-box', selected && 'selected', isMarked && 'marked', !isHere && 'elsewhere']
          .filter(Boolean)
          .join(' ')}
        style={{ left: x - width / 2, top: y - height / 2, width, height, color: `var(--${m.role})` }}
      >
        <Name matrix={m} tabIndex={tabIndex} go={step === undefined ? null : () => on.go(step)} words={words} />
        <button
          type="button"
          data-box={at}
          tabIndex={tabIndex}
          aria-label={m.title}
          aria-pressed={selected !== null}
          onFocus={onCurrent}
          onClick={select}
          onPointerEnter={() => onPoint(true)}
          onPointerMove={(event) => on.hover(m, under(event))}
          onPointerLeave={leave}
        >
          {picture ? (
            <PictureCanvas picture={picture} size={box} />
          ) : (
            <HeatTile matrix={m} width={width} height={height} />
          )}
        </button>
      </div>
    </>
  );
}

/** The symbol; where a step explains the tensor, the way there. */
function Name(input: { matrix: Matrix; tabIndex: number; go: (() => void) | null; words: FlowWords }) {
  const { matrix: m, tabIndex, go, words } = input;
  const style = { height: LABEL, bottom: '100%' };
  if (!go) {
    return (
      <span className="flow-name" style={style}>
        <SymbolText html={m.symbolHtml} />
      </span>
    );
  }
  return (
    <button
      type="button"
      className="flow-name"
      style={style}
      tabIndex={tabIndex}
      aria-label={words.explains(symbolText(m.symbol))}
      onClick={go}
    >
      <SymbolText html={m.symbolHtml} />
    </button>
  );
}
