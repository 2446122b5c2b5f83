import { useEffect, useState } from 'react';
import { Options } from '@/app/page/Options';
import { actions, useStore } from '@/app/store/store';
import type { Knob } from '@/content/knob';
import { inLanguage } from '@/content/language';
import { useScreen } from '../screen';

/** A knob of the lesson, as its kind is turned. */
export function Turn({ knob }: { knob: Knob }) {
  const { chosen } = useScreen();
  const lang = useStore((state) => state.lang);
  const { label, options = [] } = inLanguage(knob.words, lang);
  const value = chosen.knobs[knob.id] ?? knob.initial;
  const turn = (next: number) => actions().turn(knob.id, next);
  switch (knob.kind) {
    case 'options':
      return <Options label={label} options={options} value={value} onChoose={turn} />;
    case 'switch':
      return (
        <label className="control">
          <input type="checkbox" checked={value !== 0} onChange={(e) => turn(e.target.checked ? 1 : 0)} />
          <span>{label}</span>
        </label>
      );
    case 'seed':
      return (
        <button type="button" className="control" onClick={() => turn(value + 1)}>
          {label}
        </button>
      );
    case 'play':
      return <Play knob={knob} value={value} turn={turn} />;
    case 'slider':
      return <Slider knob={knob} value={value} turn={turn} />;
  }
}

interface Turned {
  readonly knob: Knob;
  readonly value: number;
  turn(value: number): void;
}

function Slider({ knob, value, turn }: Turned) {
  const lang = useStore((state) => state.lang);
  const { label, value: say = String } = inLanguage(knob.words, lang);
  return (
    <label className="control">
      <span>{label}</span>
      <input
        type="range"
        min={knob.min}
        max={knob.max}
        step={knob.step}
        value={value}
        aria-valuetext={say(value)}
        onChange={(event) => turn(Number(event.target.value))}
      />
      <output>{say(value)}</output>
    </label>
  );
}

/** Between two steps of a knob that runs by itself. */
const BEAT_MS = 700;

/** A slider that also runs by itself, to its end; from there it begins again. */
function Play({ knob, value, turn }: Turned) {
  const { words } = useScreen();
  const { min = 0, max = 1, step = 1 } = knob;
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return;
    if (value >= max) return setPlaying(false);
    const beat = setTimeout(() => turn(Math.min(max, value + step)), BEAT_MS);
    return () => clearTimeout(beat);
  }, [playing, value, max, step, turn]);
  const start = () => {
    if (value >= max) turn(min);
    setPlaying(true);
  };
  return (
    <span className="control-play">
      <button type="button" aria-pressed={playing} onClick={() => (playing ? setPlaying(false) : start())}>
        {playing ? words.pause : words.play}
      </button>
      <Slider knob={knob} value={value} turn={turn} />
    </span>
  );
}
