import { formatNumber } from '@/app/draw/number-text';
import { plain } from './plain';
import { lastMoment, type Played } from './play';
import type { MoveWords } from './words';

/** The moment in words and numbers: the term, and the sum so far; at the end, the cell. */
export function Said({ play, now, value, words }: { play: Played; now: number; value: number; words: MoveWords }) {
  return (
    <p className="moves-said" aria-live="polite">
      <output>{saidOf(play, now, value, words)}</output>
    </p>
  );
}

export function saidOf(play: Played, now: number, value: number, words: MoveWords): string {
  const { terms, running, whole, sum } = play;
  const number = (of: number) => formatNumber(of, 4);
  if (now === 0) return words.before(terms.length);
  if (whole && now === lastMoment(play)) return `${plain(whole, new Set([sum]))} = ${number(value)}`;
  const term = terms[now - 1];
  if (!term) return '';
  const made = plain(term.expression);
  const worth = number(term.value);
  const total = now === terms.length && !whole ? number(value) : number(running[now - 1] ?? 0);
  return `${made === worth ? worth : `${made} = ${worth}`}${words.between}${words.sum} ${total}`;
}
