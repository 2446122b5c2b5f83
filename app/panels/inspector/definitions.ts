import { type Constant, type Definition, type Expression, parts } from '@/lib/tensor/expression';

/** The symbols that the formulas of one cell use, each defined once beneath; a second meaning of Z is called Z′. */
export class Definitions {
  readonly #known: { readonly definition: Definition; readonly symbol: string }[] = [];

  symbolOf(definition: Definition): string {
    const before = this.#known.find(
      (other) => other.definition === definition || sameExpression(other.definition, definition),
    );
    if (before) return before.symbol;
    const namesakes = this.#known.filter((other) => other.definition.symbol === definition.symbol).length;
    const symbol = definition.symbol + '′'.repeat(namesakes);
    this.#known.push({ definition, symbol });
    return symbol;
  }

  /** In the order in which they were met; grows while their own formulas are laid out. */
  get all(): readonly { readonly definition: Definition; readonly symbol: string }[] {
    return this.#known;
  }
}

const same = (a: Constant, b: Constant): boolean => a.value === b.value && a.label === b.label && a.source === b.source;

/** Whether two trees say the same arithmetic about the same cells. */
export function sameExpression(a: Expression, b: Expression): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind) return false;
  if (a.kind === 'cell') return b.kind === 'cell' && a.tensor === b.tensor && a.index === b.index;
  if (a.kind === 'constant') return b.kind === 'constant' && same(a, b);
  if (a.kind === 'comparison' && b.kind === 'comparison' && a.relation !== b.relation) return false;
  if (a.kind === 'call' && b.kind === 'call' && a.fn !== b.fn) return false;
  if (a.kind === 'definition' && b.kind === 'definition' && a.symbol !== b.symbol) return false;
  const [left, right] = [parts(a), parts(b)];
  return left.length === right.length && left.every((part, i) => sameExpression(part, right[i] as Expression));
}
