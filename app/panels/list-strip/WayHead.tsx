import { actions, useStore } from '@/app/store/store';
import type { Way } from '@/app/store/way';
import { saidIn } from '@/lib/playlist/playlist';
import { listWords } from './words';

/** What the way is called, whether one has left it for another step, and how it is changed and left for good. */
export function WayHead({ way: { title }, at }: { way: Way; at: number }) {
  const lang = useStore((state) => state.lang);
  const words = listWords(lang);
  return (
    <div className="list-head">
      <strong>{title === null ? words.part : saidIn(title, lang)}</strong>
      <span className="list-aside">{at < 0 && words.aside}</span>
      <button type="button" className="quiet" onClick={() => actions().set({ dialog: 'playlist' })}>
        {words.change}
      </button>
      <button type="button" className="quiet" onClick={() => actions().set({ list: '' })}>
        {words.leave}
      </button>
    </div>
  );
}
