import { useId, useRef, useState } from 'react';
import './frame.css';
import './inspector.css';
import type { Named } from '@/lib/trace/trace';
import type { InspectorProps } from './props';
import { Selected } from './Selected';
import { Trail } from './Trail';
import { useFocusOfWhole } from './use-focus-of-whole';

/** The arithmetic of the selected cell: symbols, numbers, result; every number in it leads to its own arithmetic. */
export function Inspector(props: InspectorProps) {
  const { named, index, words, label, trail, onBack, presenting, whole, onWhole } = props;
  const panel = useRef<HTMLDivElement>(null);
  useFocusOfWhole(panel, whole);
  /** The cell that a key led to. It takes the focus when it comes, and is forgotten when it goes. */
  const [followed, setFollowed] = useState<string | null>(null);
  const shown = cellKey(named, index);
  if (followed !== null && followed !== shown) setFollowed(null);
  const follow = (to: Named, at: number, byKeyboard: boolean) => {
    setFollowed(byKeyboard ? cellKey(to, at) : null);
    props.onFollow(to, at);
  };
  const id = useId();
  return (
    <section className="inspector" aria-label={label.section} data-whole={whole || undefined}>
      <div
        className="insp-panel"
        id={id}
        ref={panel}
        data-whole={whole || undefined}
        data-presenting={presenting || undefined}
      >
        <header className="insp-header">
          <Trail trail={trail} title={label.title} words={words} onBack={onBack} />
          <button type="button" className="insp-tall" aria-expanded={whole} aria-controls={id} onClick={onWhole}>
            <span>{whole ? words.lower : words.taller}</span> <kbd>E</kbd>
          </button>
        </header>
        <Selected {...props} onFollow={follow} shown={shown} arrived={followed === shown} key={props.selection} />
      </div>
    </section>
  );
}

const cellKey = ({ name }: Named, index: number): string => `${name} ${index}`;
