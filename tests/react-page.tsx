import type { ReactNode } from 'react';
import { fieldsOf, gesturesOf, type Parts } from './react-parts';

/** Everything that the page asks of React, on one page; what it did is told line by line. */
export function pageOf(React: Parts, tell: (line: string) => void) {
  const { createContext, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState, useId, use } = React;
  const Depth = createContext(0);
  const Late = React.lazy(async () => ({ default: () => <em>late</em> }));
  const Still = React.memo(({ of }: { of: string }) => {
    tell(`drawn: ${of}`);
    const markup = { __html: `<i>${of}</i> at ${use(Depth)}` };
    // biome-ignore lint/security/noDangerouslySetInnerHtml: written above, as the page does with its formulas
    return <b dangerouslySetInnerHTML={markup} />;
  });
  class Net extends React.Component<{ children: ReactNode }, { fault: string }> {
    override state = { fault: '' };
    static getDerivedStateFromError = ({ message }: Error) => ({ fault: message });
    override componentDidCatch = ({ message }: Error) => tell(`caught: ${message}`);
    override render = () => this.state.fault || this.props.children;
  }
  function Tears({ now }: { now: boolean }) {
    if (now) throw new Error('torn');
    return <s>whole</s>;
  }
  const given = Promise.resolve('given');
  const Waiting = ({ of }: { of: Promise<string> }) => <u>{use(of)}</u>;
  const Fields = fieldsOf(React, tell);
  const Gestures = gesturesOf(React, tell);
  return function Page() {
    const [order, setOrder] = useState(['a', 'b', 'c']);
    const [typed, setTyped] = useState('');
    const [times, again] = useReducer((n: number) => n + 1, 0);
    const here = useRef<HTMLFormElement>(null);
    const double = useMemo(() => times * 2, [times]);
    useLayoutEffect(() => tell(`laid out: ${here.current?.tagName} ${times}`), [times]);
    useEffect(() => {
      tell(`begun: ${times}`);
      return () => tell(`ended: ${times}`);
    }, [times]);
    return (
      <Depth value={times}>
        <form
          ref={here}
          onSubmit={(event) => {
            event.preventDefault();
            tell(`sent: ${typed}`);
          }}
        >
          <input id={useId()} value={typed} onChange={({ target }) => setTyped(target.value)} />
          <select defaultValue="b">
            {order.map((id) => (
              <option key={id} value={id}>
                {id}
              </option>
            ))}
          </select>
        </form>
        <button type="button" onClick={() => setOrder([...order].reverse().slice(0, times === 1 ? 2 : 3))}>
          {order}
        </button>
        <button type="button" onClick={again} onPointerEnter={() => tell('entered')} style={{ width: double }}>
          {double > 2 ? null : (
            <>
              <i>times</i>
              {times}
            </>
          )}
        </button>
        <svg viewBox="0 0 1 1" aria-hidden="true">
          <title>{typed}</title>
        </svg>
        <Still of="still" />
        <React.Suspense fallback={<p>waiting</p>}>{times > 0 && <Late />}</React.Suspense>
        <React.Suspense fallback={<p>on its way</p>}>{times > 1 && <Waiting of={given} />}</React.Suspense>
        <Fields />
        <Gestures />
        <Net>
          <Tears now={times === 3} />
        </Net>
      </Depth>
    );
  };
}
