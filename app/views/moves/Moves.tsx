import { useEffect, useState } from 'react';
import type { ViewInput } from '@/app/draw/view';
import type { Ref } from '@/content/stage';
import { Controls } from './Controls';
import { movesLayout } from './layout';
import { lastMoment, played } from './play';
import { Said } from './Said';
import { Terms } from './Terms';
import { moveWords } from './words';
import './moves.css';

export interface MovesProps {
  /** The selected cell of this matrix is played; of another matrix's selection, the first cell. */
  readonly of: Ref;
}

/** Milliseconds from term to term. */
const BEAT = 900;

/** The arithmetic of one cell, played term by term: what is multiplied, and the sum as it grows. */
export function Moves({ props, room, lens, pointing, on, moment = 0 }: ViewInput<MovesProps>) {
  const words = moveWords(lens.words.language);
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState(1);
  const matrix = lens.matrix(props.of);
  const at = pointing.selected(matrix) ?? [0, 0];
  const expression = lens.workings(matrix, at);
  const play = expression && played(expression);
  const last = play ? lastMoment(play) : 0;
  const now = Math.min(moment, last);
  useEffect(() => {
    if (!playing) return;
    if (now >= last) return setPlaying(false);
    const beat = setTimeout(() => on.play(now + 1), BEAT / speed);
    return () => clearTimeout(beat);
  }, [playing, now, last, speed, on]);
  if (!play) return <p className="moves-none">{words.none}</p>;
  const start = (): void => {
    if (now >= last) on.play(0);
    setPlaying(!playing);
  };
  const value = matrix.at(...at);
  const layout = movesLayout(play, room);
  return (
    <section
      className="moves"
      aria-label={words.label(matrix.title)}
      style={{ width: layout.width, height: layout.height }}
    >
      <Terms {...{ play, layout, now, lens, words }} />
      <div className="moves-foot" style={{ top: layout.height - 84 }}>
        <Said {...{ play, now, value, words }} />
        <Controls {...{ now, last, playing, speed, words }} onPlay={start} onSpeed={setSpeed} onMoment={on.play} />
      </div>
    </section>
  );
}
