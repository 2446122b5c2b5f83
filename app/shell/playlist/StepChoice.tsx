import { Say } from '@/app/page/Borrowed';
import { useStore } from '@/app/store/store';
import { steppable } from '@/app/store/way';
import { wholeCards } from '@/content/cards';
import { titlesOf } from '@/content/titles';
import type { Playlist } from '@/lib/playlist/playlist';
import { ticked } from './draft';
import { playlistWords } from './words';

export interface ListEditing {
  readonly list: Playlist;
  readonly onChange: (list: Playlist) => void;
}

/** Every step of every lesson, to be ticked. */
export function StepChoice({ list, onChange }: ListEditing) {
  const lang = useStore((state) => state.lang);
  const words = playlistWords(lang);
  const places = new Set(list.items.map(({ place }) => place));
  return (
    <section aria-labelledby="playlist-choice">
      <h3 id="playlist-choice">{words.choose}</h3>
      {wholeCards.map((card) => {
        const steps = steppable(card.id);
        const count = steps.filter((step) => places.has(`${card.id}/${step}`)).length;
        return (
          <details key={card.id}>
            <summary>
              <Say words={card.title} /> <small>{words.ticked(count, steps.length)}</small>
            </summary>
            <ul className="playlist-steps">
              {steps.map((step) => (
                <li key={step}>
                  <label>
                    <input
                      type="checkbox"
                      checked={places.has(`${card.id}/${step}`)}
                      onChange={() => onChange(ticked(list, `${card.id}/${step}`))}
                    />{' '}
                    <span>{titlesOf(card.id, step, lang)?.title ?? step}</span>
                  </label>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
