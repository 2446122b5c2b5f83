import { useCallback, useMemo, useRef } from 'react';
import { isNarrow } from '@/app/draw/grid/narrow';
import { StageScale } from '@/app/draw/grid/screen';
import { Picking } from '@/app/draw/picking';
import type { Room } from '@/app/draw/view';
import { attemptOf } from '@/app/store/ask';
import { useStore } from '@/app/store/store';
import { views } from '@/app/views';
import { momentOf } from '@/content/aside';
import type { Picked, ShownView } from '@/content/stage';
import { usePointing } from '../pointed';
import { LABEL_PX, useRoom } from '../room';
import { useScreen } from '../screen';
import { checkSeries } from './check-series';
import { eventsOf } from './events';
import { usePickedOnStage } from './picked';
import { GAP, solveUnit, unitOf } from './solve';
import { useTypedOnStage } from './typed';
import './stage.css';

/** The views of a step, as large as fits. */
export function Stage() {
  const { stage, lens, words, drawable } = useScreen();
  const frame = useRef<HTMLElement>(null);
  const { width, height, text } = useRoom(frame);
  const narrow = isNarrow({ width, height });
  const scale = narrow ? 1 : text / LABEL_PX;
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
