import { Component, type ReactNode } from 'react';
import { homeLink } from '@/app/store/address';
import { actions, store } from '@/app/store/store';
import { wordsIn } from '@/app/strings';

interface State {
  readonly fault: Error | null;
}

/** Numbers that cannot be computed (every key masked, say) get their reason and a way back; nothing typed is lost. */
export class Fault extends Component<{ children: ReactNode }, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(fault: Error): State {
    return { fault };
  }

  override render() {
    const { fault } = this.state;
    if (!fault) return this.props.children;
    const words = wordsIn(store.getState().lang);
    const after = (what: () => void) => () => {
      what();
      this.setState({ fault: null });
    };
    return (
      <main className="fault" role="alert">
        <h1>{words.fault.title}</h1>
        <p>{fault.message}</p>
        <p>
          {store.getState().past.length > 0 && (
            <button type="button" className="primary" onClick={after(() => actions().undo())}>
              {words.fault.undo}
            </button>
          )}
          <button type="button" onClick={after(() => actions().resetEdits())}>
            {words.fault.reset}
          </button>
          <a className="button" href={homeLink(store.getState())}>
            {words.fault.home}
          </a>
        </p>
      </main>
    );
  }
}
