import { lensWords } from '@/app/lens/words';
import { glide } from '@/app/page/glide';
import { Options } from '@/app/page/Options';
import { actions, store, useStore } from '@/app/store/store';
import { type Aside, asideIn, asides } from '@/content/aside';
import { asidesOf } from '@/content/aside-stage';
import { inLanguage } from '@/content/language';
import type { Control } from '@/content/schema';
import { kindOfWeights, sourceOf, sourcesOf } from '@/content/weights';
import { useScreen } from '../screen';
import { Apply } from './Apply';
import { EditCount } from './EditCount';
import { Legend } from './Legend';
import { Turn } from './Turn';
import './tools.css';

/** What can be chosen and turned in this step, what was changed, and what the colours mean. */
export function Tools() {
  const { runs, words } = useScreen();
  const shelf = useStore((state) => state.shelf !== null);
  return (
    <div className="tools">
      <div className="tools-controls">
        {runs.step.controls?.map((control) => (
          <OneControl key={JSON.stringify(control)} control={control} />
        ))}
        <EditCount />
      </div>
      <div className="tools-right">
        {kindOfWeights(runs.scene, runs.run.weights ?? '') === 'seeded' && <Untrained />}
        <Legend />
        <div className="tools-side">
          <Asides />
          <button type="button" className="tools-shelf" aria-expanded={shelf} onClick={toggleShelf}>
            <span>{words.tensors}</span> <kbd>T</kbd>
          </button>
        </div>
      </div>
    </div>
  );
}

const toggleShelf = (): void => actions().set({ shelf: store.getState().shelf ? null : { entry: null } });

/** What the stage shows: what the step shows, the whole network, the step as a program … */
function Asides() {
  const { runs, words } = useScreen();
  const show = useStore((state) => state.show);
  const offered = asidesOf(runs.lesson, runs.step);
  const all: readonly (Aside | '')[] = ['', ...asides.filter((aside) => aside in offered)];
  if (all.length === 1) return null;
  return (
    <select
      aria-label={words.asides.label}
      value={asideIn(show) ?? ''}
      onChange={({ target }) => glide(() => actions().set({ show: target.value, opened: null }))}
    >
      {all.map((aside) => (
        <option key={aside} value={aside}>
          {words.asides[aside || 'step']}
        </option>
      ))}
    </select>
  );
}

function OneControl({ control }: { control: Control }) {
  const { runs, chosen } = useScreen();
  const { choice } = lensWords(useStore((state) => state.lang));
  if (control === 'weights') return <Weights />;
  if (typeof control !== 'string')
    return 'knob' in control ? <KnobControl id={control.knob} /> : <Apply id={control.preset} />;
  const count = runs.counts[control] ?? 1;
  return (
    <Options
      label={choice[control]}
      options={Array.from({ length: count }, (_, i) => `${i + 1}`)}
      value={chosen[control]}
      onChoose={(value) => actions().choose({ [control]: value })}
    />
  );
}

/** A knob of the lesson. */
function KnobControl({ id }: { id: string }) {
  const { lesson, step } = useScreen().runs;
  const { knobs = [] } = lesson;
  const knob = knobs.find((each) => each.id === id);
  if (knob) return <Turn knob={knob} />;
  const known = knobs.map((each) => each.id).join(', ') || 'none';
  throw new Error(`Step ${lesson.card.id}/${step.id} offers the control ${id}, but its lesson has the knobs ${known}.`);
}

/** Which weights the network runs on: a few side by side, many (snapshots of a training) on a slider. */
function Weights() {
  const { runs, words } = useScreen();
  const lang = useStore((state) => state.lang);
  const { scene, run } = runs;
  const sources = sourcesOf(scene);
  const at = sources.findIndex(({ id }) => id === sourceOf(scene, run.weights ?? '')?.id);
  const choose = (i: number) => void actions().setWeights(sources[i]?.id ?? '');
  if (sources.length <= 4) {
    const options = sources.map((source) => inLanguage(source.words, lang));
    return <Options label={words.weights} options={options} value={at} onChoose={choose} />;
  }
  const current = sources[at];
  const name = current && inLanguage(current.words, lang);
  return (
    <label className="control">
      <span>{words.weights}</span>
      <input
        type="range"
        min={0}
        max={sources.length - 1}
        value={at}
        aria-valuetext={name}
        onChange={(event) => choose(Number(event.target.value))}
      />
      <output className="control-words">{name}</output>
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
