import { actions, useStore } from '@/app/store/store';
import { presenterWords } from './words';

/** A black screen, so that thirty people look at the teacher. */
export function Blackout() {
  const black = useStore((state) => state.black);
  const words = presenterWords(useStore((state) => state.lang));
  if (!black) return null;
  return (
    <button type="button" className="blackout" onClick={() => actions().set({ black: false })}>
      <span className="visually-hidden">{words.black}</span>
    </button>
  );
}
