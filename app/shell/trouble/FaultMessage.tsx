import { homeLink } from '@/app/store/address';
import { runsOf } from '@/app/store/runs';
import { actions, store } from '@/app/store/store';
import { troubleWords } from './words';

/** Why there is no page, and what leads back to one. */
export function FaultMessage({ fault }: { fault: Error }) {
  const state = store.getState();
  const words = troubleWords(state.lang).fault;
  const computes = canCompute();
  return (
    <main className="fault" role="alert">
      <h1>{computes ? words.draw : words.compute}</h1>
      <p>{fault.message}</p>
      <p>
        {computes && (
          <button type="button" className="primary" onClick={() => location.reload()}>
            {words.reload}
          </button>
        )}
        {state.past.length > 0 && (
          <button type="button" className={computes ? '' : 'primary'} onClick={() => actions().undo()}>
            {words.undo}
          </button>
        )}
        {state.edits.length > 0 && (
          <button type="button" onClick={() => actions().resetEdits()}>
            {words.reset}
          </button>
        )}
        <a className="button" href={homeLink(state)}>
          {words.home}
        </a>
      </p>
    </main>
  );
}

/** Whether the numbers are there and only their drawing failed. */
function canCompute(): boolean {
  try {
    runsOf(store.getState());
    return true;
  } catch {
    return false;
  }
}
