import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { isNarrow } from '@/app/draw/grid/narrow';
import { StageScale } from '@/app/draw/grid/screen';
import { Picking } from '@/app/draw/picking';
import type { Room, Size } from '@/app/draw/view';
import { attemptOf } from '@/app/store/ask';
import { useStore } from '@/app/store/store';
import { views } from '@/app/views';
import { momentOf } from '@/content/aside';
import type { Picked, ShownView } from '@/content/stage';
import { usePointing } from '../pointed';
import { useScreen } from '../screen';
import { checkSeries } from './check-series';
import { eventsOf } from './events';
import { usePickedOnStage } from './picked';
import { GAP, solveUnit, unitOf } from './solve';
import { useTypedOnStage } from './typed';
import './stage.css';

/** Text of so many pixels becomes text of `--stage-text`. */
const LABEL = 12;

/** The views of a step, as large as fits. */
export function Stage() {
  const { stage, lens, words, drawable } = useScreen();
  const frame = useRef<HTMLElement>(null);
  const { width, height, text } = useRoom(frame);
  const narrow = isNarrow({ width, height });
  const scale = narrow ? 1 : text / LABEL;
  const room = useMemo(
    () => ({ width: width / scale, height: height / scale, narrow, scale }),
    [width, height, scale, narrow],
  );
  const unit = useMemo(() => (drawable ? solveUnit(stage, views, lens, room) : 0), [drawable, stage, lens, room]);
  const picking = useStore((state) => attemptOf(state).picking !== null);
  const parts = drawable && (
    <Picking value={picking ? words.ask.pickByKeys : undefined}>
      <Part stage={stage} unit={unit} room={room} />
    </Picking>
  );
  return (
    <section
      className="board"
      id="stage"
      ref={frame}
      aria-label={words.stage}
      aria-busy={!drawable}
      tabIndex={-1}
      data-narrow={narrow || undefined}
      style={{ ['--room-width' as string]: width }}
    >
      {scale === 1 ? (
        parts
      ) : (
        <StageScale value={scale}>
          <div className="board-scaled" style={{ width, height }}>
            <div style={{ width: room.width, height: room.height, zoom: scale }}>{parts}</div>
          </div>
        </StageScale>
      )}
    </section>
  );
}

function Part({ stage, unit, room }: { stage: Picked; unit: number; room: Room }) {
  if ('view' in stage) return <Shown shown={stage} unit={unit} room={room} />;
  const across = 'row' in stage && !isNarrow(room);
  const parts = 'row' in stage ? stage.row : stage.column;
  return (
    <div className={across ? 'board-row' : 'board-column'} style={{ gap: GAP }}>
      {parts.map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a step keep their places
        <Part key={i} stage={part} unit={unit} room={room} />
      ))}
    </div>
  );
}

function Shown({ shown, unit, room }: { shown: ShownView; unit: number; room: Room }) {
  const { lens, runs, context } = useScreen();
  const pointing = usePointing();
  const typeAnswer = useTypedOnStage();
  const pickAnswer = usePickedOnStage();
  const on = useMemo(() => eventsOf(lens, typeAnswer, pickAnswer), [lens, typeAnswer, pickAnswer]);
  const hides = useCallback((id: string) => lens.veiling?.series.has(id) ?? false, [lens]);
  const series = useMemo(
    () => (id: string) => (hides(id) ? [] : (runs.step.series?.[id]?.(context) ?? [])),
    [runs, context, hides],
  );
  const moment = useStore((state) => momentOf(state.show));
  const view = views[shown.view];
  if (!view) return null;
  // Tests render every step, so the built site need not check.
  if (import.meta.env.DEV) checkSeries(runs, shown, view);
  const { Component } = view;
  return (
    <Component
      props={shown.props}
      unit={unitOf(shown, views, unit, lens)}
      room={room}
      lens={lens}
      pointing={pointing}
      on={on}
      moment={moment}
      series={series}
      hides={hides}
    />
  );
}

/**
 * The space inside the frame, and how large text shall be read there; before they can be measured (on a server, in
 * tests), those of a laptop.
 */
function useRoom(frame: RefObject<HTMLElement | null>): Size & { readonly text: number } {
  const [room, setRoom] = useState({ width: 1000, height: 600, text: LABEL });
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = (): void => {
      // A sheet of paper shows what stood on the screen, scaled.
      if (matchMedia('print').matches) return;
      const style = getComputedStyle(element);
      const width = element.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
      const height =
        element.clientHeight - Number.parseFloat(style.paddingTop) - Number.parseFloat(style.paddingBottom);
      const text = Number.parseFloat(style.getPropertyValue('--stage-text')) || LABEL;
      setRoom((before) =>
        before.width === width && before.height === height && before.text === text ? before : { width, height, text },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return room;
}
