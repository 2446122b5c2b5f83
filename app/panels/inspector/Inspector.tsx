import { useId, useRef, useState } from 'react';
import './frame.css';
import './inspector.css';
import type { InspectorProps } from './props';
import { Selected } from './Selected';
import { Trail } from './Trail';

/** The arithmetic of the selected cell: symbols, numbers, result; every number in it leads to its own arithmetic. */
export function Inspector(props: InspectorProps) {
  const { named, index, words, label, trail, onBack, presenting } = props;
  const [tall, setTall] = useState(false);
  const byKeyboard = useRef(false);
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
        <Selected {...props} byKeyboard={byKeyboard} key={`${named.name} ${index}`} />
      </div>
    </section>
  );
}
