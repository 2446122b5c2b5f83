import { linkTo } from '@/app/store/link-to';
import { actions, useStore } from '@/app/store/store';
import { END } from '@/content/card';
import { useScreen } from '../../screen';
import { RunningText } from '../RunningText';
import { endWordsOf } from './words';
import './end.css';

/** In the place of a step's text while its question is asked from memory. */
export function FromMemory() {
  const { lang, picture, present } = useStore();
  const { card } = useScreen().runs.lesson;
  const words = endWordsOf(lang);
  return (
    <RunningText>
      <h1 id="step-title">{words.memory}</h1>
      <p>{words.noText}</p>
      <div className="from-memory">
        <button type="button" className="quiet" onClick={() => actions().set({ recall: false })}>
          {words.read}
        </button>
        <a className="go" href={linkTo({ lang, picture }, { lesson: card.id, step: END, present })}>
          {words.back}
        </a>
      </div>
    </RunningText>
  );
}
