import { choices } from '../choice';
import type { Codec, LinkContext, ReadContext } from './codec';
import { edits } from './edits';
import { givens, knobs } from './knobs';
import { coordinates, count, countOrAll, ordinal, seed } from './numbers';
import { picture } from './picture-code';
import type { Comparison, Large, LinkState } from './state';
import { axisOrder, flag, oneOf, shownName, tensorReference, wayCode, weightsName } from './words';

/** One `name=value` of the address. */
export interface Field {
  readonly name: string;
  /** Null where the state holds the default. */
  write(state: LinkState, context: LinkContext): string | null;
  /** The state with this value; undefined, after a note, where the text gives none. */
  read(text: string, state: LinkState, context: ReadContext): LinkState | undefined;
}

interface Row<T> {
  readonly name: string;
  readonly codec: Codec<T>;
  readonly default: NoInfer<T> | ((context: LinkContext) => NoInfer<T>);
  get(state: LinkState): T;
  /** Undefined where the value cannot stand in this state. */
  set(state: LinkState, value: T): LinkState | undefined;
}

function field<T>(row: Row<T>): Field {
  const { name, codec } = row;
  return {
    name,
    write(state, context) {
      const standard = row.default instanceof Function ? row.default(context) : row.default;
      const text = codec.write(row.get(state));
      // Nothing at all is nothing chosen: the default holds.
      return text === '' || text === codec.write(standard) ? null : text;
    },
    read(text, state, context) {
      let noted = false;
      const ignore: ReadContext['ignore'] = (part, why) => {
        noted = true;
        context.ignore(`${name}=${part}`, why);
      };
      const value = codec.read(text, { ...context, ignore });
      const next = value === undefined ? undefined : row.set(state, value);
      if (!next && !noted) ignore(text, 'bad-value');
      return next;
    },
  };
}

const picturesDefault = ({ catalogue, lesson }: LinkContext) =>
  ({ kind: 'bundled', id: lesson?.picture ?? catalogue.pictures[0] ?? '' }) as const;

/** Every field of an address, in the order in which they are written. */
export const fields: readonly Field[] = [
  field({
    name: 'picture',
    codec: picture,
    default: picturesDefault,
    get: (s) => s.picture,
    set: (s, value) => ({ ...s, picture: value }),
  }),
  field({
    name: 'weights',
    codec: weightsName,
    default: ({ lesson }) => lesson?.weights?.[0] ?? '',
    get: (s) => s.weights,
    set: (s, weights) => ({ ...s, weights }),
  }),
  ...choices.map((kind) =>
    field({ name: kind, codec: ordinal, default: 0, get: (s) => s[kind], set: (s, at) => ({ ...s, [kind]: at }) }),
  ),
  field({
    name: 'cell',
    codec: coordinates,
    default: null,
    // A cell of a tensor that no link can name would be read as a cell of the step's own.
    get: ({ cell }) => (cell && (cell.tensor === null || tensorReference.write(cell.tensor)) ? cell.at : null),
    set: (s, at) => ({ ...s, cell: at && { tensor: null, at } }),
  }),
  field({
    name: 'of',
    codec: tensorReference,
    default: null,
    get: (s) => s.cell?.tensor ?? null,
    set: (s, tensor) => (s.cell ? { ...s, cell: { ...s.cell, tensor } } : undefined),
  }),
  field({
    name: 'open',
    codec: tensorReference,
    default: null,
    get: ({ opened }) => opened?.tensor ?? null,
    set: (s, tensor) => ({ ...s, opened: tensor === null ? null : { tensor, axes: [] } }),
  }),
  field({
    name: 'axes',
    codec: axisOrder,
    default: [],
    get: ({ opened }) => (opened && tensorReference.write(opened.tensor) ? opened.axes : []),
    set: (s, axes) => (s.opened ? { ...s, opened: { ...s.opened, axes } } : undefined),
  }),
  field({
    name: 'show',
    codec: shownName,
    default: '',
    get: ({ show }) => show,
    set: (s, show) => ({ ...s, show }),
  }),
  field({
    name: 'large',
    codec: oneOf<Large>('nothing', 'matrix', 'row', 'column', 'cell'),
    default: 'nothing',
    get: ({ large }) => large,
    set: (s, large) => ({ ...s, large }),
  }),
  field({ name: 'set', codec: knobs, default: {}, get: (s) => s.knobs, set: (s, value) => ({ ...s, knobs: value }) }),
  field({ name: 'edit', codec: edits, default: [], get: (s) => s.edits, set: (s, value) => ({ ...s, edits: value }) }),
  field({
    name: 'compare',
    codec: oneOf<Comparison>('edited', 'original', 'difference'),
    default: 'edited',
    get: (s) => s.compare,
    set: (s, compare) => ({ ...s, compare }),
  }),
  field({
    name: 'present',
    codec: flag,
    default: false,
    get: (s) => s.present,
    set: (s, present) => ({ ...s, present }),
  }),
  field({
    name: 'uncovered',
    codec: countOrAll,
    default: null,
    get: (s) => s.uncovered,
    set: (s, uncovered) => ({ ...s, uncovered }),
  }),
  field({
    name: 'fragments',
    codec: count,
    default: null,
    get: (s) => s.fragments,
    set: (s, fragments) => ({ ...s, fragments }),
  }),
  field({
    name: 'revealed',
    codec: flag,
    default: false,
    get: (s) => s.revealed,
    set: (s, revealed) => ({ ...s, revealed }),
  }),
  field({ name: 'draw', codec: seed, default: 0, get: (s) => s.draw, set: (s, draw) => ({ ...s, draw }) }),
  field({ name: 'given', codec: givens, default: {}, get: (s) => s.given, set: (s, given) => ({ ...s, given }) }),
  field({ name: 'fresh', codec: seed, default: 0, get: (s) => s.fresh, set: (s, fresh) => ({ ...s, fresh }) }),
  field({
    name: 'recall',
    codec: flag,
    default: false,
    get: (s) => s.recall,
    set: (s, recall) => ({ ...s, recall }),
  }),
  field({ name: 'list', codec: wayCode, default: '', get: (s) => s.list, set: (s, list) => ({ ...s, list }) }),
];
