import { useId, useState } from 'react';
import './frame.css';
import './inspector.css';
import type { Named } from '@/lib/trace/trace';
import type { InspectorProps } from './props';
import { Selected } from './Selected';
import { Trail } from './Trail';

/** The arithmetic of the selected cell: symbols, numbers, result; every number in it leads to its own arithmetic. */
export function Inspector(props: InspectorProps) {
  const { named, index, words, label, trail, onBack, presenting } = props;
  const [tall, setTall] = useState(false);
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
    <section className="inspector" aria-label={label.section}>
      <div className="insp-panel" id={id} data-tall={tall || undefined} data-presenting={presenting || undefined}>
        <header className="insp-header">
          <Trail trail={trail} title={label.title} words={words} onBack={onBack} />
          <button
            type="button"
            className="insp-tall"
            aria-expanded={tall}
            aria-controls={id}
            onClick={() => setTall(!tall)}
          >
            {tall ? words.lower : words.taller}
          </button>
        </header>
        <Selected {...props} onFollow={follow} shown={shown} arrived={followed === shown} key={props.selection} />
      </div>
    </section>
  );
}

const cellKey = ({ name }: Named, index: number): string => `${name} ${index}`;
