import { useCallback } from 'react';
import { entryName } from '@/app/draw/entry-name';
import { cellName } from '@/app/lens/cell-name';
import { type Labelling, labelOf } from '@/app/lens/labels';
import type { StageLens } from '@/app/lens/lens';
import { entryKey, isThere } from '@/app/lens/pointing';
import { lensWords } from '@/app/lens/words';
import { lateFragments } from '@/app/store/late-fragments';
import type { Pointed } from '@/app/store/pointed';
import { actions, useStore } from '@/app/store/store';
import { referenceTo } from '@/content/reference';
import type { Ref } from '@/content/stage';
import { kindOfWeights } from '@/content/weights';
import { coordinates } from '@/lib/tensor/shape';
import { unfold } from '@/lib/trace/folds';
import { sourcesOf } from '@/lib/trace/provenance';
import type { Named, Trace } from '@/lib/trace/trace';
import { LargePlace } from '../large/Place';
import { useScreen } from '../screen';
import { VotePlace } from '../vote/Place';
import { Inspector } from './Inspector';
import type { Passes } from './layout';
import { useFromMemory } from './use-from-memory';
import { inspectorWords } from './words';

/** The inspector, what enlarges over the whole screen, and votes: they come when numbers are there. */
export function InspectorPanel() {
  return (
    <>
      <SelectedPanel />
      <LargePlace />
      <VotePlace />
    </>
  );
}

/** The inspector, bound to what is selected. */
function SelectedPanel() {
  const { runs, chosen, lens, words, selected } = useScreen();
  const lang = useStore((state) => state.lang);
  const { axis: axisWords } = lensWords(lang);
  const hovered = useStore(({ hover }) => (hover?.from === 'stage' ? hover : null));
  const trail = useStore((state) => state.trail);
  const present = useStore((state) => state.present);
  const whole = useStore((state) => state.whole);
  const compare = useStore((state) => state.compare);
  const summed = useStore((state) => lateFragments()?.coveringOf(state).summed);
  const cell = hovered && isThere(lens.pair(hovered.run), hovered) ? hovered : selected.cell;
  const { run, index } = cell;
  const { trace: edited, original, labelling, title: called } = lens.pair(run);
  const trace = compare === 'original' ? original : edited;
  const named = trace.get(cell.name);

  const passes = usePasses(trace, lens);
  const fromMemory = useFromMemory(named.tensor);
  const nameCell = (of: Named, at: number, to = at) => cellName(of, at, (axis, i) => labelOf(axis, i, labelling), to);
  const pointed = (of: Named, at: number): Pointed => {
    const { ref, cell } = referenceTo(of, at, chosen, run);
    return { ref, at: cell };
  };
  const { ref, at } = cell === hovered ? pointed(named, index) : selected;
  const title = titleOf({ named, index, ref, at, lens, labelling, called, axisWords });
  return (
    <Inspector
      trace={trace}
      original={original}
      named={named}
      index={index}
      selection={JSON.stringify(selected.cell)}
      label={{ section: words.inspector, title }}
      words={inspectorWords(lang)}
      weights={kindOfWeights(runs.scene, runs.run.weights ?? '')}
      presenting={present}
      whole={whole}
      onWhole={() => actions().set({ whole: !whole })}
      passes={passes}
      {...(lens.veiling ? { veils: lens.veiling.hides } : {})}
      fromMemory={fromMemory}
      summed={summed?.name === named.name && summed.index === index && summed.run === run ? summed.shown : null}
      nameCell={nameCell}
      onFollow={(of, at) => actions().follow(pointed(of, at))}
      onEntry={(of) => actions().set({ shelf: { entry: entryKey(of.name, run) } })}
      onBack={trail.length ? () => actions().back() : null}
      onHover={(of, at) => actions().hover(of && { name: of.name, index: at, run }, 'inspector')}
      onEdit={(value) => actions().edit(named.name, [[index, value]])}
      onReset={() => actions().resetCell(named.name, index)}
      trail={trail.map((cell, depth) => {
        const ref = cell?.tensor ?? runs.step.focus.tensor;
        const own = lens.slice(ref);
        const [i = 0, j = 0] = cell?.at ?? runs.step.focus.cell;
        return { label: nameCell(own.named, own.flat(i, j)).text, onGo: () => actions().backTo(depth) };
      })}
    />
  );
}

interface Titled {
  readonly named: Named;
  readonly index: number;
  readonly ref: Ref;
  readonly at: readonly [number, number];
  readonly lens: StageLens;
  readonly labelling: Labelling;
  /** The run, where it is not the step's own. */
  readonly called: string | undefined;
  readonly axisWords: ReturnType<typeof lensWords>['axis'];
}

/** `Block 1 · Head 1 · query 6, key 10` */
function titleOf({ named, index, ref, at: [row, col], lens, labelling, called, axisWords }: Titled): string {
  const slice = lens.slice(ref);
  // The only feature that a row has says nothing of where it stands.
  const isAlone = slice.colAxis?.id === 'feature' && slice.cols === 1;
  const place = [
    ...(slice.rowAxis ? [entryName(axisWords[slice.rowAxis.id], labelOf(slice.rowAxis, row, labelling))] : []),
    ...(slice.colAxis && !isAlone
      ? [entryName(axisWords[slice.colAxis.id], labelOf(slice.colAxis, col, labelling))]
      : []),
  ];
  const head =
    unfold(named).some(({ axis }) => axis.id === 'head') &&
    slice.rowAxis?.id !== 'head' &&
    slice.colAxis?.id !== 'head';
  return [
    ...(called === undefined ? [] : [called]),
    ...named.parts.map(({ kind, index: at }) => lens.words.one(kind, at + 1)),
    ...(head ? [lens.words.one('head', headOf(named, index) + 1)] : []),
    lens.words.list(place),
  ].join(' · ');
}

/** Which head's cell this is. */
function headOf(named: Named, index: number): number {
  const axes = unfold(named);
  const at = coordinates(
    axes.map(({ size }) => size),
    index,
  );
  return at[axes.findIndex(({ axis }) => axis.id === 'head')] as number;
}

/** What was moved out of a tensor that is not on the stage is explained by what made it there, if that is. */
function usePasses(trace: Trace, { shown }: Pick<StageLens, 'shown'>): Passes {
  return useCallback(
    (from, at) =>
      !shown.has(from.name) &&
      !trace.edits[from.name]?.has(at) &&
      sourcesOf(trace, from.tensor, at).every((source) => shown.has(source.named.name)),
    [shown, trace],
  );
}
