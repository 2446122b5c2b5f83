import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { entryKey } from '@/app/lens/pointing';
import { openTensor } from '@/app/store/opening';
import { actions, useStore } from '@/app/store/store';
import { pairOf } from '@/app/store/variants';
import { inLanguage } from '@/content/language';
import { nameIn, nameLeftOpen } from '@/content/reference';
import { formatRef, parseRef } from '@/lib/reference';
import type { Named } from '@/lib/trace/trace';
import { useScreen } from '../screen';
import { Shelf } from './Shelf';
import { shelfWords } from './words';

/** Beside the stage it stays while tensors are opened; on a phone it would cover them. */
const COVERS = '(max-width: 860px)';

/** The shelf, over the runs of the step on screen. */
export function ShelfPanel() {
  const { runs, chosen } = useScreen();
  const lang = useStore((state) => state.lang);
  const shelf = useStore((state) => state.shelf);
  const opened = useStore((state) => state.opened);
  const openedRun = opened ? parseRef(opened.tensor).run : null;
  const asked = shelf?.entry ? parseRef(shelf.entry) : null;
  const [wanted, setRun] = useState(openedRun);
  const run = asked ? asked.run : wanted;
  const { original } = pairOf(runs, chosen, run);
  useReturnOfFocus();
  const open = (named: Named) => {
    const tensor = formatRef({ name: nameLeftOpen(named, chosen), holds: [], run, transposed: false });
    openTensor({ tensor, axes: [] });
    const covers = matchMedia(COVERS).matches;
    if (covers) actions().set({ shelf: null });
    requestAnimationFrame(() => arrive(covers));
  };
  return (
    <Shelf
      trace={original}
      language={lang}
      entry={(asked && original.find(asked.name)) ?? null}
      opened={opened && openedRun === run ? nameIn(opened.tensor, chosen) : null}
      onEntry={(named) => actions().set({ shelf: { entry: named && entryKey(named.name, run) } })}
      onOpen={open}
      onClose={() => actions().set({ shelf: null })}
      choice={<RunChoice run={run} onChoose={setRun} />}
    />
  );
}

/** Where a step has several runs: which of them is listed. */
function RunChoice({ run, onChoose }: { run: string | null; onChoose: (run: string | null) => void }) {
  const { runs } = useScreen();
  const lang = useStore((state) => state.lang);
  const words = shelfWords(lang);
  const others = Object.entries(runs.step.runs ?? {});
  if (!others.length) return null;
  return (
    <label className="shelf-run">
      <span>{words.run}</span>
      <select value={run ?? ''} onChange={({ target }) => onChoose(target.value || null)}>
        <option value="">{words.ownRun}</option>
        {others.map(([name, variant]) => (
          <option key={name} value={name}>
            {inLanguage(variant.words, lang)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The keys go to the tensor's cells; on a phone it is scrolled to. */
function arrive(covered: boolean): void {
  if (covered) document.querySelector('.opened')?.scrollIntoView();
  else document.querySelector<HTMLElement>('#stage [role="grid"]')?.focus({ preventScroll: true });
}

/** What had the focus before the shelf came has it again when the shelf goes with it. */
function useReturnOfFocus(): void {
  const before = useRef<Element | null>(null);
  // Before the shelf takes it, which it does in an effect.
  useLayoutEffect(() => {
    before.current = document.activeElement;
  }, []);
  useEffect(
    () => () => {
      const lost = document.activeElement === document.body;
      if (lost && before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
    },
    [],
  );
}
