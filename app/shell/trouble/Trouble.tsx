import { useState } from 'react';
import { actions, useStore } from '@/app/store/store';
import type { Trouble as TroubleData } from '@/app/store/trouble';
import { type Fetchers, tryAgain } from './try-again';
import { type TroubleWords, troubleWords } from './words';

/** A quiet line under the top bar: what could not be fetched, and another try. */
export function Trouble({ fetchers }: { fetchers: Fetchers }) {
  const trouble = useStore((state) => state.trouble);
  const words = troubleWords(useStore((state) => state.lang));
  const [trying, setTrying] = useState(false);
  if (!trouble) return null;
  const again = async () => {
    setTrying(true);
    await tryAgain(trouble, fetchers);
    setTrying(false);
  };
  return (
    <div className="ignored" role="alert">
      <p>{textOf(trouble, words)}</p>
      <button type="button" disabled={trying} onClick={again}>
        {trying ? words.trying : words.again}
      </button>
      <button type="button" className="quiet" onClick={() => actions().set({ trouble: null })}>
        {words.dismiss}
      </button>
    </div>
  );
}

function textOf(trouble: TroubleData, words: TroubleWords): string {
  if (trouble.what === 'weights') return words.instead(words.weights[trouble.why](trouble.file));
  return words[trouble.what === 'part' ? 'dialog' : trouble.what];
}
