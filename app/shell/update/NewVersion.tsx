import { actions, useStore } from '@/app/store/store';
import { takeOver } from './keep-offline';
import { updateWords } from './words';

/** A quiet line when a newer version waits. Not while presenting: it is nothing for the class. */
export function NewVersion() {
  const told = useStore(({ newVersion, present }) => newVersion && !present);
  const words = updateWords(useStore((state) => state.lang));
  if (!told) return null;
  return (
    <div className="ignored" role="status">
      <p>{words.newVersion}</p>
      <button type="button" onClick={takeOver}>
        {words.renew}
      </button>
      <button type="button" className="quiet" onClick={() => actions().set({ newVersion: false })}>
        {words.later}
      </button>
    </div>
  );
}
