import { formatNumber } from '@/app/draw/number-text';
import { markOf, wordOf } from '@/app/draw/veiled';
import type { Hiding } from '@/app/draw/view';
import { labelOf } from '@/app/lens/labels';
import type { Veiling } from '@/app/lens/veil';
import type { Context } from '@/content/context';
import { resolve } from '@/content/reference';
import type { Ref } from '@/content/stage';
import { useQuestionNumber } from '../ask/asking';
import { useScreen } from '../screen';
import { useFootnote } from './Footnotes';

interface Props {
  /** A symbol of the step, or a trace name, with `at` counted as the lesson counts; `row` and `col` mean the selected cell. */
  of?: string;
  at?: string;
  /** One of the step's numbers, or row, col, block, head. */
  is?: string;
  digits?: string;
}

/** Numbers of a context: pointing at cells draws the text again, but changes none of them. */
const known = new WeakMap<Context, Map<string, number>>();

function remembered(context: Context, key: string, compute: () => number): number {
  const numbers = known.get(context) ?? new Map<string, number>();
  known.set(context, numbers);
  const value = numbers.get(key) ?? compute();
  numbers.set(key, value);
  return value;
}

/** A number from the run, or the name of what is chosen, inside a sentence. */
export function Value(props: Props) {
  const { chosen, selected, lens, runs } = useScreen();
  const { is } = props;
  const { given = {} } = runs.step.ask;
  // What a question is asked with is its own, whatever is chosen: its row 3 is not the selected row.
  if (is !== undefined && is in given) return <Computed {...props} />;
  if (is === 'block' || is === 'head') return <span className="number">{chosen[is] + 1}</span>;
  if (is === 'row' || is === 'col') {
    const { rowAxis, colAxis } = lens.slice(selected.ref);
    const { labelling } = lens.pair(selected.cell.run);
    const text =
      is === 'row' ? labelOf(rowAxis, selected.at[0], labelling) : labelOf(colAxis, selected.at[1], labelling);
    return <span className="number">{text}</span>;
  }
  return <Computed {...props} />;
}

function Computed(props: Props) {
  const { step } = useScreen().runs;
  const own = useQuestionNumber(props.is ?? '');
  if (props.is === undefined || step.numbers?.[props.is]) return <Quoted {...props} />;
  // A number of the question comes with the question.
  if (own === null) return <span className="number">…</span>;
  return <Quoted {...props} own={own} />;
}

function Quoted({ of, at = '', is, digits = '2', own }: Props & { own?: ((c: Context) => number) | undefined }) {
  const { context, runs, lens } = useScreen();
  const { lesson, step } = runs;
  const ref = step.symbols[of ?? ''] ?? of ?? '';
  const where = (from: Context): number[] =>
    at
      .split(',')
      .map((part) => part.trim())
      .map((part) => (part === 'row' ? from.row : part === 'col' ? from.col : Number(part) - lesson.countFrom));
  const compute = (from: Context): number => {
    if (is === undefined) return from.value(ref, ...where(from));
    const number = step.numbers?.[is] ?? own;
    if (!number) throw new Error(`Step ${step.id} quotes the number ${is}, but its definition has none of that name.`);
    return number(from);
  };
  const value = remembered(context, `${is} ${of} ${at}`, () => compute(context));
  const veil =
    is === undefined
      ? veilOn(lens.veiling, context, ref, where(context))
      : lens.veiling?.hidesNumber(is, context)
        ? 'asked'
        : undefined;
  useFootnote({ context, compute }, veil ? 0 : value);
  const text = Number.isInteger(value) ? formatNumber(value, 0) : formatNumber(value, Number(digits));
  if (!veil) return <span className="number">{text}</span>;
  return (
    <span
      className="number"
      data-veiled
      role="img"
      aria-label={wordOf(veil, lens.words)}
      style={{ width: `${text.length}ch` }}
    >
      {markOf(veil)}
    </span>
  );
}

/** How a quoted cell is hidden, if it is. */
function veilOn(veiling: Veiling | null, context: Context, ref: Ref, at: readonly number[]): Hiding | undefined {
  if (!veiling) return undefined;
  const { named, flat } = resolve(context.traceOf(ref), ref, context);
  const [i, j] = at.length > 1 ? (at.slice(-2) as [number, number]) : [0, at[0] ?? 0];
  return veiling.hides(named.tensor, flat(i, j)) || undefined;
}
