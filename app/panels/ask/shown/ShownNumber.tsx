import { useStore } from '@/app/store/store';
import { useScreen } from '../../screen';
import { useAsking } from '../asking';
import { useTyping } from '../use-draft';
import { solutionTexts } from './solution';
import { shownWords } from './words';
import './shown.css';

/** The right number at a place of a solved question, and struck beside it the wrong one that stood there. */
export function ShownNumber({ place }: { place: number }) {
  const { runs, context } = useScreen();
  const { text, mark } = useTyping(place);
  const own = shownWords(useStore((state) => state.lang));
  const asking = useAsking();
  return (
    <span className="shown">
      {runs.step.ask.kind === 'number' && <span>{own.answer} </span>}
      <b className="number" data-solution>
        {asking ? solutionTexts(asking, context)[place] : '…'}
      </b>
      {mark === false && (
        <>
          <s aria-hidden="true">{text}</s>
          <span className="visually-hidden">{own.instead(text)}</span>
        </>
      )}
    </span>
  );
}
