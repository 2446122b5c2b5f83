import { Component, lazy, type ReactNode, Suspense } from 'react';
import { withWords } from '@/app/page/with-words';
import type { State as Shown } from '@/app/store/state';
import { store } from '@/app/store/store';
import './fault.css';

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
    return (
      <Suspense fallback={<main aria-busy="true" />}>
        <Message fault={fault} />
      </Suspense>
    );
  }
}

const Tree = ({ children }: { children: ReactNode }) => children;

/** The message and the ways back are fetched when they are needed, or ahead; without them there is the reason. */
const Message = lazy(async () => ({
  default: (await withWords(import('./FaultMessage')).catch(() => null))?.FaultMessage ?? Reason,
}));

const Reason = ({ fault }: { fault: Error }) => (
  <main className="fault" role="alert">
    <p>{fault.message}</p>
  </main>
);
