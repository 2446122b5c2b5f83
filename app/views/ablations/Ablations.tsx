import type { ViewInput } from '@/app/draw/view';
import type { Knob } from '@/content/knob';
import type { Ref } from '@/content/stage';
import { benchPictures } from '@/lib/pictures/bench';
import { mistakesIn } from './judged';
import { ablationsLayout } from './layout';
import { Measure } from './Measure';
import { MeasuredTable } from './MeasuredTable';
import { Mistakes } from './Mistakes';
import { combinationOf, keyOf } from './removable';
import { Score } from './Score';
import { Switches } from './Switches';
import { ThisPicture } from './ThisPicture';
import { useJudge } from './use-judge';
import { ablationsWords } from './words';
import './ablations.css';

export interface AblationsProps {
  /** What the network on screen gives each class. */
  readonly of: Ref;
  /** Knobs of the lesson that take parts away. What starts at 0 takes nothing. */
  readonly switches: readonly Knob[];
  /** The weights that are judged, a safetensors file under public/. Fetched when somebody measures. */
  readonly weights: string;
}

const NOTHING = new Uint8Array();

/** Parts of a trained network are taken away, and two hundred pictures say what it can still do. */
export function Ablations({ props, room, lens, pointing, on, hides }: ViewInput<AblationsProps>) {
  const { language } = lens.words;
  const words = ablationsWords(language);
  const layout = ablationsLayout(room);
  const pictures = benchPictures();
  const combination = combinationOf(props.switches, lens.knobs);
  const { phase, measured, measure, cancel } = useJudge(props.weights);
  // What this combination comes to, as long as the step asks for it.
  const hidden = hides?.('right') ?? false;
  const known = measured.get(keyOf(combination))?.answers;
  const coming = phase.is === 'measuring' && keyOf(phase.combination) === keyOf(combination) ? phase.answers : null;
  const answers = hidden ? NOTHING : (known ?? coming ?? NOTHING);
  const turnTo = (to: typeof combination) => {
    for (const [id, value] of Object.entries(to)) if (combination[id] !== value) on.turn(id, value);
  };
  const { width, height, left, right, narrow, beside } = layout;
  const className = ['ablations', narrow && 'narrow', beside && 'beside'].filter(Boolean).join(' ');
  return (
    <section className={className} style={{ width, height }} aria-label={words.title}>
      <div className="ablations-switches" style={{ width: left }}>
        <Switches
          words={words}
          language={language}
          switches={props.switches}
          line={layout.line}
          combination={combination}
          onTurn={on.turn}
        />
        <Measure
          words={words}
          phase={phase}
          known={known !== undefined}
          of={pictures.length}
          hidden={hidden}
          onMeasure={() => measure(combination)}
          onCancel={cancel}
        />
        <ThisPicture
          words={words}
          chances={lens.matrix(props.of)}
          width={left}
          lens={lens}
          pointing={pointing}
          on={on}
        />
      </div>
      <div className="ablations-results" style={{ width: right }}>
        <Score words={words} answers={answers} pictures={pictures} height={layout.bars} />
        <Mistakes
          words={words}
          mistakes={mistakesIn(answers, pictures)}
          complete={answers.length === pictures.length}
          most={layout.wrong}
          height={layout.wrongHeight}
          onRead={on.read}
        />
        <MeasuredTable
          switches={props.switches}
          words={words}
          language={language}
          measured={[...measured.values()]}
          hidden={hidden ? keyOf(combination) : null}
          current={keyOf(combination)}
          most={layout.compared}
          onChoose={turnTo}
        />
      </div>
    </section>
  );
}
