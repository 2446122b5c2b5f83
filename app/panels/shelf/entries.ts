import { symbolText } from '@/app/draw/symbol-html';
import type { LensWords } from '@/app/lens/words';
import { formatShape } from '@/lib/tensor/shape';
import { usesIn } from '@/lib/trace/making';
import type { Named, Trace } from '@/lib/trace/trace';
import type { ShelfWords } from './words';

/** A tensor of a run as the shelf lists it. */
export interface ShelfEntry {
  readonly named: Named;
  /** Its symbol in plain text, its name and its shape. */
  readonly title: string;
  /** Everything that finds it, in small letters. */
  readonly found: string;
  /** What it is called in short, in small letters: whoever types this means it. */
  readonly short: readonly string[];
}

/** Tensors of one part of the network. Without parts there is one group, which needs no name. */
export interface ShelfGroup {
  readonly title: string | null;
  readonly entries: readonly ShelfEntry[];
}

type Words = Pick<ShelfWords, 'part' | 'roles'> & { readonly lens: LensWords };

/** “Block 1”; null for what stands in no part of its own. */
const partOf = ({ parts }: Named, { choice }: LensWords): string | null =>
  parts.length ? parts.map(({ kind, index }) => `${choice[kind]} ${index + 1}`).join(' · ') : null;

/** When a tensor is made: of what comes from outside, and of gradients, when the run first needs what they belong to. */
function whenMade(trace: Trace): (named: Named) => number {
  const at = new Map(trace.names.map((name, i) => [name, i]));
  const uses = usesIn(trace);
  const own = ({ name, tensor }: Named): number => {
    const first = tensor.made ? undefined : uses.get(name)?.find(({ scale }) => scale !== 'gradients');
    return first ? own(first) - 0.5 : (at.get(name) ?? 0);
  };
  return (named) => {
    const subject = named.scale === 'gradients' ? trace.find(named.name.replace(/^grad\./, '')) : undefined;
    return own(subject ?? named);
  };
}

/** All tensors of a run by parts of the network, in order of making; gradients behind everything else. */
export function groupsOf(trace: Trace, words: Words): ShelfGroup[] {
  const when = whenMade(trace);
  const all = trace.names.map((name) => trace.get(name));
  const isGradient = ({ scale }: Named): boolean => scale === 'gradients';
  const sorted = all
    .map((named) => ({ named, at: when(named) }))
    .sort((a, b) => Number(isGradient(a.named)) - Number(isGradient(b.named)) || a.at - b.at);
  const firstPart = Math.min(...sorted.filter(({ named }) => named.parts.length > 0).map(({ at }) => at));
  const groups = new Map<string | null, ShelfEntry[]>();
  for (const { named, at } of sorted) {
    const where = partOf(named, words.lens) ?? (at < firstPart ? words.part.start : words.part.end);
    const plain = Number.isFinite(firstPart) ? where : null;
    const title = isGradient(named) ? words.part.gradients(where) : plain;
    groups.set(title, [...(groups.get(title) ?? []), entryOf(named, title ?? '', words)]);
  }
  return [...groups].map(([title, entries]) => ({ title, entries }));
}

function entryOf(named: Named, part: string, { roles, lens }: Words): ShelfEntry {
  const { name, symbol, tensor, axes, role, scale } = named;
  const shape = formatShape(tensor.shape);
  const said = symbolText(symbol);
  const typed = symbol.replace(/\\(mathrm|mathbf|text)|[\\{}\s]/g, '');
  const short = [said, typed, typed.replaceAll('_', ''), name.slice(name.lastIndexOf('.') + 1)];
  const found = [
    name,
    ...short,
    squeezed(shape),
    ...axes.map(({ id }) => lens.axis[id]),
    roles[role],
    lens.scale[scale],
    part,
  ];
  return {
    named,
    title: `${said}, ${name}, ${shape}`,
    found: found.join(' ').toLowerCase(),
    short: short.map((each) => each.toLowerCase()),
  };
}

/** `17 × 96` and `17 x 96` are `17x96`. */
const squeezed = (text: string): string => text.replace(/\s*[×x*]\s*(?=\d)/g, 'x');

/** What a query finds: every word of it somewhere in the entry; what is called just so comes first, by name before symbol. */
export function search(groups: readonly ShelfGroup[], query: string): readonly ShelfGroup[] {
  const wanted = squeezed(query.trim().toLowerCase());
  if (!wanted) return groups;
  const parts = wanted.split(/\s+/);
  const keep = (wants: (entry: ShelfEntry) => boolean): ShelfGroup[] =>
    groups
      .map(({ title, entries }) => ({ title, entries: entries.filter(wants) }))
      .filter(({ entries }) => entries.length);
  const rank = ({ named, short, found }: ShelfEntry): number => {
    if (named.name.toLowerCase() === wanted) return 1;
    if (short.includes(wanted)) return 2;
    return parts.every((part) => found.includes(part)) ? 3 : 0;
  };
  return [1, 2, 3].flatMap((wantedRank) => keep((entry) => rank(entry) === wantedRank));
}
