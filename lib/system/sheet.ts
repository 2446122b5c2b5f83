import { table } from '../ops/table';
import type { Expression } from '../tensor/expression';
import { defineSystem, type System } from './system';
import type { Schema } from './values';

/** Ids of rows or columns; they may follow the configuration. Their words are content's. */
type Ids<Id extends string, Config> = readonly Id[] | ((config: Config) => readonly Id[]);

interface Parts<Config, Row extends string, Column extends string> {
  readonly id: string;
  /** What its tensor is called; two sheets in one system need two names. Default: `cells`. */
  readonly name?: string;
  readonly config: Schema<Config>;
  readonly rows: Ids<Row, Config>;
  readonly columns: Ids<Column, Config>;
  /** The arithmetic of one cell, over constants: knobs under their symbols, `constant(n, 'n')`, and reported figures. */
  cell(row: Row, column: Column, config: Config): Expression;
}

/** A system that computes a table of numbers without a network, as one tensor, [rows, columns]. */
export interface Sheet<Config> extends System<Config> {
  rows(config: Config): readonly string[];
  columns(config: Config): readonly string[];
}

/**
 * Counts, costs, shapes and reported figures as tensors, so that tables, bars and charts show them and each explains
 * itself. Counts and ratios belong in sheets of their own: whole numbers are marked as such, and written to the last
 * digit, where every cell of a sheet is one that float32 holds exactly. A system of several sheets runs one after the
 * other.
 *
 * @example
 * defineSheet({
 *   id: 'squares',
 *   config: v.object({ n: count(3) }),
 *   rows: ['once', 'squared'],
 *   columns: ['value'],
 *   cell: (row, _, { n }) => power(constant(n, 'n'), constant(row === 'once' ? 1 : 2)),
 * });
 */
export function defineSheet<Config, Row extends string, Column extends string>(
  parts: Parts<Config, Row, Column>,
): Sheet<Config> {
  const { id, name = 'cells', config, cell } = parts;
  const rows = listed(parts.rows);
  const columns = listed(parts.columns);
  const system = defineSystem<Config>({
    id,
    config,
    inputs: () => ({}),
    parameters: () => ({}),
    run(t, _, __, given) {
      const [down, across] = [distinct(id, 'rows', rows(given)), distinct(id, 'columns', columns(given))];
      const cells = table([down.length, across.length], ([i, j]) =>
        cell(down[i as number] as Row, across[j as number] as Column, given),
      );
      t.name(name, cells, ['row', 'column'], { symbol: `\\mathrm{${name}}` });
    },
  });
  return { ...system, rows, columns };
}

const listed =
  <Id extends string, Config>(ids: Ids<Id, Config>) =>
  (config: Config): readonly Id[] =>
    typeof ids === 'function' ? ids(config) : ids;

/** @throws Error when there is none, or one stands there twice */
function distinct<Id extends string>(sheet: string, which: 'rows' | 'columns', ids: readonly Id[]): readonly Id[] {
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined)
    throw new Error(`The ${which} of sheet ${sheet} must differ, but ${twice} stands there twice.`);
  if (!ids.length) throw new Error(`The sheet ${sheet} has no ${which}; it needs at least one.`);
  return ids;
}
