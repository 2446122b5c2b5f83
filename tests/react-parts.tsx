import type * as ReactPart from 'react';
import type * as DomPart from 'react-dom';

/** What the page asks of React and of its part for browsers. */
export type Parts = typeof ReactPart & Pick<typeof DomPart, 'createPortal'>;
type Tell = (line: string) => void;

/** Fields of every kind, with attributes that are true or not, and styles with and without a unit. */
export function fieldsOf({ useCallback, useState, useSyncExternalStore }: Parts, tell: Tell) {
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each React that is tried
  return function Fields() {
    const [on, setOn] = useState(false);
    const [chosen, setChosen] = useState('b');
    const [size, setSize] = useState(2);
    const outside = useSyncExternalStore(
      useCallback(() => () => undefined, []),
      () => 'outside',
    );
    return (
      <fieldset disabled={on && size > 3} hidden={size > 5} onFocus={() => tell('focused')} onBlur={() => tell('left')}>
        <input type="checkbox" checked={on} onChange={({ target }) => setOn(target.checked)} />
        {['a', 'b'].map((one) => (
          <input key={one} type="radio" name="one" checked={one === chosen} onChange={() => setChosen(one)} />
        ))}
        <input type="range" min={1} max={9} value={size} onChange={({ target }) => setSize(Number(target.value))} />
        <select value={chosen} onChange={({ target }) => setChosen(target.value)}>
          <option value="a">{outside}</option>
          <option value="b">b</option>
        </select>
        <textarea value={chosen} onChange={({ target }) => tell(`written: ${target.value}`)} />
        <label htmlFor="range" style={{ lineHeight: 1.5, opacity: size / 10, gridRow: 2, marginTop: size }}>
          {chosen}
        </label>
      </fieldset>
    );
  };
}

/** Every event that parts of the page listen to, heard where it bubbles to and where it does not. */
export function gesturesOf({ createPortal }: Parts, tell: Tell) {
  const heard = ({ type, target }: { readonly type: string; readonly target: EventTarget }) =>
    tell(`${type} on ${(target as Element).localName}`);
  // biome-ignore lint/correctness/noComponentHookFactories: as above
  return function Gestures() {
    return (
      <section
        role="application"
        draggable
        onKeyDown={({ key, shiftKey, repeat }) => tell(`key ${key} ${shiftKey} ${repeat}`)}
        onPointerDown={({ clientX, button, pointerId }) => tell(`down ${clientX} ${button} ${pointerId}`)}
        onPointerMove={heard}
        onPointerOver={heard}
        onPointerUp={heard}
        onPointerLeave={heard}
        onMouseDown={heard}
        onDoubleClick={heard}
        onDragStart={heard}
        onDragOver={heard}
        onDrop={heard}
        onPaste={heard}
        onClickCapture={heard}
      >
        <svg strokeWidth={2} textAnchor="middle" preserveAspectRatio="none" aria-hidden="true">
          <path d="M0 0" strokeDasharray="1 2" fillOpacity={0.5} />
        </svg>
        <details onToggle={heard}>
          <summary>more</summary>
        </details>
        <dialog onClose={heard} onCancel={heard} />
        <img alt="" src="data:," onError={heard} onLoad={heard} />
        {createPortal(<button type="button">over all</button>, document.body)}
      </section>
    );
  };
}
