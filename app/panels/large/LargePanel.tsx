import { useLayoutEffect, useRef } from 'react';
import { SymbolText } from '@/app/draw/caption/Caption';
import { sayCell } from '@/app/draw/grid/say-cell';
import { Options } from '@/app/page/Options';
import { actions, useStore } from '@/app/store/store';
import { usePointing } from '../pointed';
import { pointedIn } from '../pointed-in';
import { useRoom } from '../room';
import { useScreen } from '../screen';
import { LargeCells } from './LargeCells';
import { largeLayout } from './layout';
import { largePartOf, largeParts } from './parts';
import { placeText } from './place-text';
import type { LargePart } from './placed';
import { standingOf } from './standing';
import { useBorrowedFocus } from './use-borrowed-focus';
import { largeWords } from './words';
import './large.css';

/** The matrix of the selected cell, its row, its column or that cell alone, over the whole screen. */
export function LargePanel() {
  const large = useStore((state) => state.large);
  const words = largeWords(useStore((state) => state.lang));
  const panel = useRef<HTMLElement>(null);
  useBorrowedFocus(panel, large !== 'nothing');
  return large === 'nothing' ? null : (
    <section className="large" ref={panel} aria-label={words.title}>
      <LargeOf part={large} />
    </section>
  );
}

function LargeOf({ part: wanted }: { part: LargePart }) {
  const screen = useScreen();
  const { lens } = screen;
  const { matrix, at } = standingOf(screen, usePointing());
  const words = largeWords(lens.words.language);
  const frame = useRef<HTMLDivElement>(null);
  const { width, height, text } = useRoom(frame);
  const parts = largeParts(matrix);
  const part = largePartOf(matrix, wanted);
  useLayoutEffect(() => actions().set({ large: part }), [part]);
  const layout = largeLayout({ matrix, part, at, room: { width, height }, least: text });
  const [rows, cols] = layout.shown;
  const [ofRows, ofCols] = layout.of;
  const left = [rows < ofRows && words.rows(rows, ofRows), cols < ofCols && words.columns(cols, ofCols)];
  return (
    <>
      <header className="large-head">
        <h2 style={{ color: `var(--${matrix.role})` }}>
          <SymbolText html={matrix.symbolHtml} />
        </h2>
        <p>{placeText(matrix, part, at, lens.words.list)}</p>
        {left.map((said) => said && <p key={said}>{said}</p>)}
        <span className="large-gap" />
        <Options
          label={words.label}
          options={parts.map((each) => words.parts[each])}
          value={parts.indexOf(part)}
          onChoose={(i) => actions().set({ large: parts[i] as LargePart })}
        />
        <button type="button" onClick={() => actions().set({ large: 'nothing' })}>
          <span>{words.close}</span>
          <kbd>Esc</kbd>
        </button>
      </header>
      <div className="large-room" ref={frame}>
        <LargeCells
          {...{ matrix, at, layout }}
          font={text}
          say={(cell) => sayCell(matrix, cell, lens.words)}
          onSelect={(cell) => actions().select(pointedIn(lens, matrix, cell))}
        />
      </div>
    </>
  );
}
