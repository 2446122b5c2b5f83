import { Suspense, useMemo, useState } from 'react';
import { cellText, signedText, valueText } from '@/app/draw/value-text';
import type { Named, Trace } from '@/lib/trace/trace';
import { WhyCells } from '../not-finite';
import { AskedFor } from './AskedFor';
import type { OpenSums } from './arrange';
import { EditField } from './EditField';
import { ExplanationOf } from './ExplanationOf';
import { Figure } from './Figure';
import { explainDisplay } from './layout';
import { type Links, LinksContext } from './links';
import type { InspectorProps } from './props';
import type { SourceKind } from './words';

interface Props extends Omit<InspectorProps, 'onFollow'> {
  /** Another text for every cell. */
  readonly shown: string;
  /** Whether a key led here: then the formula takes the focus. */
  readonly arrived: boolean;
  readonly onFollow: Links['onFollow'];
}

/** One cell: its number, how to change it, and where it comes from. The sums that are open belong to it alone. */
export function Selected(props: Props) {
  const { trace, original, named, index, words, weights, nameCell, onFollow, onHover, onEntry, onEdit, onReset } =
    props;
  const { passes, arrived, shown, whole, onWhole, presenting, fromMemory = false } = props;
  const [opened, setOpened] = useState({ of: shown, sums: NONE });
  const sums = opened.of === shown ? opened.sums : NONE;
  const open = whole ? ALL : sums;
  const { tensor } = named;
  const explanation = useMemo(
    () => explainDisplay(trace, tensor, index, open, passes),
    [trace, tensor, index, open, passes],
  );
  const value = tensor.data[index] as number;
  const stored = cellText({ kind: 'cell', tensor, index });
  const before = original.find(named.name)?.tensor.data[index];
  const edited = trace.edits[named.name]?.has(index) ?? false;
  // A gradient is read off the run: no other number is made from what would stand here instead.
  const canChange = named.scale !== 'gradients' || edited;
  const onToggle = (path: string) =>
    setOpened({ of: shown, sums: new Set(sums.has(path) ? without(sums, path) : [...sums, path]) });
  const veils = props.veils ?? NO_VEIL;
  const links = { trace, words, veils, nameCell, onFollow, onEntry, onHover, onToggle, whole, onWhole };
  const veil = fromMemory ? 'asked' : veils(tensor, index);
  if (veil) {
    return (
      <LinksContext value={links}>
        <AskedFor
          explanation={explanation}
          named={named}
          name={nameCell(named, index)}
          veil={veil}
          enlarged={presenting && !whole}
          fromMemory={fromMemory}
          shown={props.summed ?? null}
        />
      </LinksContext>
    );
  }
  return (
    <LinksContext value={links}>
      <div className="insp-body">
        <div className="insp-value">
          <output className="insp-result" style={{ color: `var(--${named.role})` }}>
            <Figure text={stored} className="insp-figure" />
          </output>
          <p className="insp-before">
            {hasEdits(trace) && before !== undefined && <Before value={value} before={before} words={words} />}
          </p>
          {canChange && (
            <EditField
              of={shown}
              text={stored}
              whole={tensor.dtype === 'i32'}
              value={value}
              edited={edited}
              words={words}
              onEdit={onEdit}
            />
          )}
        </div>
        <ExplanationOf
          explanation={explanation}
          named={named}
          stored={stored}
          arrived={arrived}
          enlarged={presenting && !whole}
          onReset={onReset}
          name={nameCell(named, index)}
          before={before === undefined ? null : valueText(before)}
          source={sourceKind(named, weights)}
        />
        {!Number.isFinite(value) && (
          <Suspense fallback={null}>
            <WhyCells cells={[{ trace, tensor, index }]} cellText={(of, at) => nameCell(of, at).text} />
          </Suspense>
        )}
        {explanation.kind === 'arithmetic' && explanation.softmax && <RowSum {...{ named, index, words }} />}
      </div>
    </LinksContext>
  );
}

function Before({ value, before, words }: { value: number; before: number } & Pick<InspectorProps, 'words'>) {
  // 0 and −0 are the same number; NaN is as it was.
  if (value === before || Object.is(value, before)) return <span>{words.unchanged}</span>;
  const change = value - before;
  return (
    <>
      <Figure text={words.was(valueText(before))} className="insp-figure" />{' '}
      {Number.isFinite(change) && <Figure text={words.change(signedText(change))} className="insp-figure" />}
    </>
  );
}

function RowSum({ named, index, words }: Pick<InspectorProps, 'named' | 'index' | 'words'>) {
  return (
    <p className="insp-extra">
      <span>{words.rowSum}</span> <Figure text={valueText(rowSum(named, index))} strong />
    </p>
  );
}

const NO_VEIL = () => false as const;
const NONE: ReadonlySet<string> = new Set();
const ALL: OpenSums = { has: () => true };
const hasEdits = (trace: Trace): boolean => Object.values(trace.edits).some((cells) => cells.size > 0);
const without = (paths: ReadonlySet<string>, path: string): string[] => [...paths].filter((other) => other !== path);

function rowSum({ tensor }: Named, index: number): number {
  const n = tensor.shape.at(-1) ?? 1;
  const start = index - (index % n);
  return tensor.data.subarray(start, start + n).reduce((total, x) => total + x, 0);
}

function sourceKind({ scale }: Named, weights: InspectorProps['weights']): SourceKind {
  if (scale === 'pixels') return 'pixel';
  return scale === 'parameters' ? (weights ?? 'weight') : 'input';
}
