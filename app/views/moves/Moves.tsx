import type { ViewInput } from '@/app/draw/view';
import type { Ref } from '@/content/stage';
import { FOOT, movesLayout } from './layout';
import { PlayControls } from './PlayControls';
import { PlayedTerms } from './PlayedTerms';
import { lastMoment, played } from './play';
import { Said } from './Said';
import { Travel, type TravelProps } from './Travel';
import { usePlay } from './use-play';
import { moveWords } from './words';
import './moves.css';

export interface SumProps {
  /** The selected cell of this matrix is played; of another matrix's selection, the first cell. */
  readonly of: Ref;
}

export type MovesProps = SumProps | TravelProps;

/** What happens, moment by moment: a cell's terms added up, or cells that go from one layout to another. */
export function Moves({ props, ...input }: ViewInput<MovesProps>) {
  return 'of' in props ? <PlayedSum {...input} props={props} /> : <Travel {...input} props={props} />;
}

/** The arithmetic of one cell: what is multiplied, and the sum as it grows. */
function PlayedSum({ props, room, lens, pointing, on, moment = 0 }: ViewInput<SumProps>) {
  const words = moveWords(lens.words.language);
  const matrix = lens.matrix(props.of);
  const at = pointing.selected(matrix) ?? [0, 0];
  const expression = lens.workings(matrix, at);
  const play = expression && played(expression);
  const player = usePlay(play ? lastMoment(play) : 0, moment, on);
  if (!play) return <p className="moves-none">{lens.asked(matrix, at) ? words.asked : words.none}</p>;
  const layout = movesLayout(play, room);
  const size = { width: layout.width, height: layout.height };
  return (
    <section className="moves" aria-label={words.label(matrix.title)} style={size}>
      <PlayedTerms {...{ play, layout, lens, words }} now={player.now} />
      <div className="moves-foot" style={{ top: layout.height - FOOT }}>
        <Said {...{ play, words }} now={player.now} value={matrix.at(...at)} />
        <PlayControls {...player} words={words} />
      </div>
    </section>
  );
}
