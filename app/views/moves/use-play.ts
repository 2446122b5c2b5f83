import { useEffect, useState } from 'react';
import type { ViewEvents } from '@/app/draw/view';

/** Milliseconds from moment to moment. */
const BEAT = 900;

/** Moments that follow each other by themselves while somebody plays them, to the last one; from there it begins again. */
export function usePlay(last: number, moment: number, on: ViewEvents) {
  const [playing, setPlaying] = useState(false);
  const [speed, onSpeed] = useState(1);
  const now = Math.min(moment, last);
  useEffect(() => {
    if (!playing) return;
    if (now >= last) return setPlaying(false);
    const beat = setTimeout(() => on.play(now + 1), BEAT / speed);
    return () => clearTimeout(beat);
  }, [playing, now, last, speed, on]);
  const onPlay = (): void => {
    if (now >= last) on.play(0);
    setPlaying(!playing);
  };
  return { now, last, playing, speed, onPlay, onSpeed, onMoment: on.play };
}
