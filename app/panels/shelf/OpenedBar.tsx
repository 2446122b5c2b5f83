import { SymbolText } from '@/app/draw/caption/Caption';
import { symbolHtml } from '@/app/draw/symbol-html';
import { labelOf } from '@/app/lens/labels';
import { lensWords } from '@/app/lens/words';
import { arrangementOf, openTensor, putBack } from '@/app/store/opening';
import { actions, useStore } from '@/app/store/store';
import { type Arrangement, MOST_WITHIN } from '@/content/arrangement';
import { parseRef } from '@/lib/reference';
import { formatShape } from '@/lib/tensor/shape';
import { useScreen } from '../screen';
import { heldAt, heldAxes, movedAxis, type Slot } from './axes';
import { Stepper } from './Stepper';
import { shelfWords } from './words';
import './shelf.css';

/** What was opened, the way back, and where its axes run. */
export function OpenedBar() {
  const { runs, chosen } = useScreen();
  const words = shelfWords(useStore((state) => state.lang));
  const opened = useStore((state) => state.opened);
  const arrangement = opened && arrangementOf(opened, runs, chosen);
  if (!arrangement) return null;
  const { named } = arrangement;
  return (
    <section className="opened" aria-label={words.layout}>
      <button type="button" className="opened-back" onClick={putBack}>
        <span aria-hidden="true">←</span> <span>{words.back}</span> <kbd>Esc</kbd>
      </button>
      <p className="opened-name">
        <span className="opened-lead">{words.opened}</span>{' '}
        <span style={{ color: `var(--${named.role})` }}>
          <SymbolText html={symbolHtml(named.symbol)} />
        </span>{' '}
        <code>{named.name}</code> <span className="opened-shape">{formatShape(named.tensor.shape)}</span>
      </p>
      {arrangement.keys.length > 1 && <Axes of={arrangement} />}
    </section>
  );
}

function Axes({ of }: { of: Arrangement }) {
  const { lens } = useScreen();
  const lang = useStore((state) => state.lang);
  const opened = useStore((state) => state.opened);
  const words = shelfWords(lang);
  const { axis: axisWords } = lensWords(lang);
  const { named, keys, at, follows, within, refs } = of;
  const { shape } = named.tensor;
  const { labelling } = lens.pair(opened ? parseRef(opened.tensor).run : null);
  const nameOf = (i: number): string => {
    const axis = named.axes[i];
    const key = keys[i] as string;
    return axis ? `${axisWords[axis.id]}${key.slice(axis.id.length)}` : key;
  };
  const run = (slot: Slot, axis: number | null) => opened && openTensor({ ...opened, axes: movedAxis(of, slot, axis) });
  const hold = (i: number, entry: number) => {
    const key = keys[i] as string;
    if (follows[i]) actions().choose({ [key]: entry });
    else if (opened) openTensor({ ...opened, tensor: heldAt(opened.tensor, key, entry) });
  };
  const slots: readonly Slot[] = keys.length > 2 ? ['down', 'across', 'within'] : ['down', 'across'];
  return (
    <div className="opened-axes">
      {slots.map((slot) => (
        <label key={slot}>
          <span>{words[slot]}</span>
          <select
            value={of[slot] ?? ''}
            onChange={({ target }) => run(slot, target.value === '' ? null : Number(target.value))}
          >
            {slot === 'within' && <option value="">{words.nothing}</option>}
            {keys.map((key, i) => (
              <option key={key} value={i}>
                {nameOf(i)}
              </option>
            ))}
          </select>
        </label>
      ))}
      {heldAxes(of).map((i) => (
        <Stepper
          key={keys[i]}
          name={nameOf(i)}
          at={at[i] as number}
          count={shape[i] as number}
          label={(entry) => labelOf(named.axes[i] ?? null, entry, labelling)}
          words={words}
          onStep={(entry) => hold(i, entry)}
        />
      ))}
      {within !== null && refs.length < (shape[within] as number) && (
        <span>{words.shortened(MOST_WITHIN, shape[within] as number)}</span>
      )}
    </div>
  );
}
