import { SPEEDS } from './speeds';
import type { MoveWords } from './words';

/** Play and pause, a slider over the moments whose arrows go term by term, and how fast. */
export function PlayControls(input: {
  now: number;
  last: number;
  playing: boolean;
  speed: number;
  words: MoveWords;
  onPlay: () => void;
  onSpeed: (speed: number) => void;
  onMoment: (moment: number) => void;
}) {
  const { now, last, playing, speed, words, onPlay, onSpeed, onMoment } = input;
  return (
    <div className="moves-controls">
      <button type="button" onClick={onPlay}>
        {playing ? words.pause : words.play}
      </button>
      <label>
        <span className="moves-hidden">{words.moment}</span>
        <input
          type="range"
          min={0}
          max={last}
          value={now}
          aria-valuetext={words.at(now, last)}
          onChange={(event) => onMoment(Number(event.target.value))}
        />
      </label>
      <span className="moves-at">{words.at(now, last)}</span>
      <label className="moves-speed">
        <span>{words.speed}</span>
        <select value={speed} onChange={(event) => onSpeed(Number(event.target.value))}>
          {SPEEDS.map((each) => (
            <option key={each} value={each}>{`× ${each}`}</option>
          ))}
        </select>
      </label>
    </div>
  );
}
