import { Component, type ReactNode } from 'react';
import { homeLink } from '@/app/store/address';
import { runsOf } from '@/app/store/runs';
import type { State as Shown } from '@/app/store/state';
import { actions, store } from '@/app/store/store';
import { shellWords } from './words';

interface State {
  readonly fault: Error | null;
  /** Times that the page was drawn afresh; a new number is a new tree. */
  readonly drawn: number;
}

/** What decides the numbers and the page that shows them: when one of these changes, a fault may be gone. */
const DECIDES = ['lang', 'lesson', 'step', 'block', 'head', 'cell', 'edits', 'picture', 'weights', 'knobs'] as const;

/** Redraws for one and the same state: a page that is rewritten from outside again and again must not draw for ever. */
const MOST_REDRAWS = 2;

/**
 * Numbers that cannot be computed (every key masked, say) get their reason and a way back; nothing typed is lost. The
 * message goes when the state changes, however that came about.
 *
 * Somebody else may have rewritten the page: translators put elements where React had text. What is removed is then not
 * where it was, the browser refuses, and the page is drawn afresh from the state, which nobody has touched.
 */
export class Fault extends Component<{ children: ReactNode }, State> {
  override state: State = { fault: null, drawn: 0 };
  #redraws = 0;
  #stop = (): void => undefined;

  static getDerivedStateFromError(fault: Error): Partial<State> {
    return { fault };
  }

  override componentDidMount(): void {
    this.#stop = store.subscribe((now: Shown, before: Shown) => {
      if (DECIDES.every((field) => now[field] === before[field])) return;
      this.#redraws = 0;
      if (this.state.fault) this.setState({ fault: null });
    });
  }

  override componentDidCatch(fault: Error): void {
    if (!(fault instanceof DOMException) || this.#redraws >= MOST_REDRAWS) return;
    this.#redraws++;
    this.setState(({ drawn }) => ({ fault: null, drawn: drawn + 1 }));
  }

  override componentWillUnmount(): void {
    this.#stop();
  }

  override render() {
    const { fault, drawn } = this.state;
    if (!fault) return <Tree key={drawn}>{this.props.children}</Tree>;
    return <Message fault={fault} />;
  }
}

const Tree = ({ children }: { children: ReactNode }) => children;

function Message({ fault }: { fault: Error }) {
  const state = store.getState();
  const words = shellWords(state.lang).fault;
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
