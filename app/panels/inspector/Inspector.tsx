import { useId, useRef, useState } from 'react';
import './frame.css';
import './inspector.css';
import type { Named, Trace } from '@/lib/trace/trace';
import type { CellName } from './cell-name';
import { Selected } from './Selected';
import { type Crumb, Trail } from './Trail';
import type { InspectorWords } from './words';

export interface InspectorProps {
  readonly trace: Trace;
  /** The same run without edits. */
  readonly original: Trace;
  /** The selected cell: a tensor of `trace`, and the position in its storage. */
  readonly named: Named;
  readonly index: number;
  readonly label: { readonly title: string };
  readonly words: InspectorWords;
  /** Where the parameters come from. Default: nothing is said about it. */
  readonly weights?: 'learned' | 'seeded';
  readonly trail: readonly Crumb[];
  /** Numbers and words large enough for a projector. */
  readonly presenting: boolean;
  nameCell(named: Named, index: number): CellName;
  onFollow(named: Named, index: number): void;
  /** Null: there is nothing to go back to. */
  readonly onBack: (() => void) | null;
  onHover(named: Named | null, index: number): void;
  onEdit(value: number): void;
  onReset(): void;
}

/** The arithmetic of the selected cell: symbols, numbers, result; every number in it leads to its own arithmetic. */
export function Inspector(props: InspectorProps) {
  const { named, index, words, label, trail, onBack, presenting } = props;
  const [tall, setTall] = useState(false);
  const byKeyboard = useRef(false);
  const id = useId();
  return (
    <section className="inspector" aria-label={words.title}>
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
