import type { RefObject } from 'react';
import { useState } from 'react';
import { useStore as useVanilla } from 'zustand';
import { mirrorLink } from '@/app/pair/links';
import { pairing } from '@/app/pair/pairing';
import { shortcuts } from '@/app/presenter/shortcuts';
import { pressText } from '@/app/shell/heard/press-text';
import { store, useStore } from '@/app/store/store';
import { voteWords } from '@/app/vote/words';
import type { Language } from '@/content/language';
import type { NextPress } from './next-press';
import { nextPress } from './next-press';
import { PageInSmall } from './PageInSmall';
import { titleAt } from './plan';
import { useCovered } from './use-covered';
import { VoteButton } from './VoteButton';
import { type SpeakerWords, speakerWords } from './words';

/** What the class sees, the buttons that drive it, and what the next press does. */
export function Now({ frame }: { frame: RefObject<HTMLIFrameElement | null> }) {
  const state = useStore();
  const words = speakerWords(state.lang);
  const size = useVanilla(pairing, (now) => now.size);
  const id = useVanilla(pairing, (now) => now.id);
  const covered = useCovered(frame);
  // It follows by itself from here on.
  const [src] = useState(() => mirrorLink(id ?? '', store.getState()));
  const press = nextPress(state);
  return (
    <section className="speaker-now" aria-labelledby="speaker-now">
      <h2 id="speaker-now">{words.now}</h2>
      <PageInSmall src={src} title={words.nowPicture} size={size} frame={frame} />
      <div className="speaker-drive">
        <button type="button" onClick={() => shortcuts.previous.do()}>
          {`← ${words.previous}`}
        </button>
        <button
          type="button"
          className="primary"
          disabled={press.does === 'nothing'}
          onClick={() => shortcuts.next.do()}
        >
          {`${words.next} →`}
        </button>
        <button type="button" aria-pressed={state.black} onClick={() => shortcuts.black.do(state)}>
          <span>{words.black}</span>
          <kbd>B</kbd>
        </button>
        <VoteButton frame={frame} />
        <p className="speaker-press" role="status">
          {state.black && <strong>{words.isBlack}</strong>}
          <span>{said(press, words, state.lang)}</span>
          {press.does === 'uncover' &&
            (press.fragment ? <span>{pressText(press.fragment, state)}</span> : <q>{covered}</q>)}
        </p>
      </div>
    </section>
  );
}

function said(press: NextPress, words: SpeakerWords, lang: Language): string {
  if (press.does === 'uncover') return words.uncovers(press.part, press.of);
  if (press.does === 'answer') return words.showsAnswer;
  if (press.does === 'vote') return voteWords(lang).nextDoes[press.phase];
  return press.does === 'step' ? words.goesTo(titleAt(press, lang)) : words.doesNothing;
}
