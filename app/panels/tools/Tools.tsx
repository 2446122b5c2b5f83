import { actions, useStore } from '@/app/store/store';
import type { Control } from '@/content/schema';
import type { Knob } from '@/content/knob';
import { sourceOf } from '@/content/weights';
import { useScreen } from '../screen';
import { Edits } from './Edits';
import { Legend } from './Legend';
import { Options } from './Options';

/** What can be chosen and turned in this step, what was changed, and what the colours mean. */
export function Tools() {
  const { runs } = useScreen();
  const source = sourceOf(runs.lesson, runs.run.weights ?? '');
  return (
    <div className="tools">
      <div className="tools-controls">
        {runs.step.controls?.map((control) => (
          <OneControl key={typeof control === 'string' ? control : control.knob} control={control} />
        ))}
        <Edits />
      </div>
      {source && !('file' in source.from) && <Untrained />}
      <Legend />
    </div>
  );
}

function OneControl({ control }: { control: Control }) {
  const { runs, chosen, words } = useScreen();
  if (typeof control !== 'string') {
    const knob = runs.lesson.knobs.find(({ id }) => id === control.knob);
    if (!knob)
      throw new Error(`Step ${runs.step.id} offers the control ${control.knob}, but its lesson has no such knob.`);
    return <Turn knob={knob} />;
  }
  if (control === 'weights') return <Weights />;
  const count = control === 'block' ? runs.lesson.blocks : runs.lesson.heads;
  return (
    <Options
      label={words[control]}
      options={Array.from({ length: count }, (_, i) => `${i + 1}`)}
      value={chosen[control]}
      onChoose={(value) => actions().choose({ [control]: value })}
    />
  );
}

/** Which weights the network runs on: a few side by side, many (snapshots of a training) on a slider. */
function Weights() {
  const { runs, words } = useScreen();
  const lang = useStore((state) => state.lang);
  const { lesson, run } = runs;
  if (typeof lesson.weights === 'function') return null;
  const sources = lesson.weights;
  const at = sources.findIndex(({ id }) => id === sourceOf(lesson, run.weights ?? '')?.id);
  const choose = (i: number) => void actions().setWeights(sources[i]?.id ?? '');
  if (sources.length <= 4) {
    const options = sources.map((source) => source.words[lang]);
    return <Options label={words.weights} options={options} value={at} onChoose={choose} />;
  }
  return (
    <label className="control">
      <span>{words.weights}</span>
      <input
        type="range"
        min={0}
        max={sources.length - 1}
        value={at}
        aria-valuetext={sources[at]?.words[lang]}
        onChange={(event) => choose(Number(event.target.value))}
      />
      <output className="control-words">{sources[at]?.words[lang]}</output>
    </label>
  );
}

function Turn({ knob }: { knob: Knob }) {
  const { chosen } = useScreen();
  const lang = useStore((state) => state.lang);
  const { label, options = [] } = knob.words[lang];
  const value = chosen.knobs[knob.id] ?? knob.initial;
  const turn = (next: number) => actions().turn(knob.id, next);
  if (knob.kind === 'options') return <Options label={label} options={options} value={value} onChoose={turn} />;
  if (knob.kind === 'switch') {
    return (
      <label className="control">
        <input type="checkbox" checked={value !== 0} onChange={(e) => turn(e.target.checked ? 1 : 0)} />
        <span>{label}</span>
      </label>
    );
  }
  return (
    <label className="control">
      <span>{label}</span>
      <input
        type="range"
        min={knob.min}
        max={knob.max}
        step={knob.step}
        value={value}
        onChange={(event) => turn(Number(event.target.value))}
      />
      <output>{value}</output>
    </label>
  );
}

function Untrained() {
  const { words } = useScreen();
  return (
    <span className="badge" title={words.untrainedNote}>
      {words.untrained}
    </span>
  );
}
