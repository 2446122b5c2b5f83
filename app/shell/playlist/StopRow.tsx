import { Say } from '@/app/page/Borrowed';
import { useStore } from '@/app/store/store';
import { wholeCards } from '@/content/cards';
import { titlesOf } from '@/content/titles';
import { type Item, MOST, type SaidIn, saidIn, sayAnew } from '@/lib/playlist/playlist';
import { playlistWords } from './words';

interface RowProps {
  readonly item: Item;
  readonly at: number;
  readonly isLast: boolean;
  readonly isDragged: boolean;
  readonly onNote: (note: SaidIn) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
  /** It is taken hold of, or let go of (null). */
  readonly onDrag: (at: number | null) => void;
  /** Another one is held over it. */
  readonly onOver: () => void;
}

/** A ticked step: its place in the order, its note, and what moves it. */
export function StopRow({ item, at, isLast, isDragged, onNote, onMove, onRemove, onDrag, onOver }: RowProps) {
  const lang = useStore((state) => state.lang);
  const words = playlistWords(lang);
  const [lesson = '', step = ''] = item.place.split('/');
  const title = titlesOf(lesson, step, lang)?.title ?? step;
  const card = wholeCards.find(({ id }) => id === lesson);
  return (
    <li
      data-dragged={isDragged || undefined}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', title);
        onDrag(at);
      }}
      onDragEnd={() => onDrag(null)}
      onDragOver={(event) => {
        event.preventDefault();
        onOver();
      }}
      onDrop={(event) => event.preventDefault()}
    >
      <span className="playlist-number">{at + 1}</span>
      <span className="playlist-title">
        <strong>{title}</strong> <small>{card && <Say words={card.title} />}</small>
      </span>
      <span className="playlist-tools">
        <button type="button" aria-label={words.up(title)} disabled={at === 0} onClick={() => onMove(at - 1)}>
          ↑
        </button>
        <button type="button" aria-label={words.down(title)} disabled={isLast} onClick={() => onMove(at + 1)}>
          ↓
        </button>
        <button type="button" aria-label={words.remove(title)} onClick={onRemove}>
          ×
        </button>
      </span>
      <input
        aria-label={words.noteOf(title)}
        placeholder={words.note}
        value={saidIn(item.note, lang)}
        maxLength={MOST.note}
        // What is selected in it is not to drag the row.
        draggable
        onDragStart={(event) => {
          event.preventDefault();
          event.stopPropagation();
        }}
        onChange={({ target }) => onNote(sayAnew(item.note, lang, target.value))}
      />
    </li>
  );
}
