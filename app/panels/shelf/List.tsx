import { SymbolText } from '@/app/draw/caption/Caption';
import { symbolHtml } from '@/app/draw/symbol-html';
import { formatShape } from '@/lib/tensor/shape';
import type { Named } from '@/lib/trace/trace';
import type { ShelfEntry, ShelfGroup } from './entries';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly ShelfGroup[];
  /** Which of all options, counted through the groups, the field above points at; −1: none. */
  readonly active: number;
  readonly opened: string | null;
  idOf(option: number): string;
  onOpen(named: Named): void;
}

/** What was found, by parts of the network. The field above keeps the focus and names the active option. */
export function List({ id, label, groups, active, opened, idOf, onOpen }: Props) {
  const firsts = groups.map((_, i) => groups.slice(0, i).reduce((sum, { entries }) => sum + entries.length, 0));
  return (
    <div className="shelf-list" role="listbox" id={id} aria-label={label}>
      {groups.map(({ title, entries }, g) => (
        // biome-ignore lint/a11y: a group of options
        // biome-ignore lint/suspicious/noArrayIndexKey: what is called just so stands in a group of the same title
        <div key={g} role="group" aria-label={title ?? label}>
          {title !== null && (
            <div className="shelf-part" aria-hidden="true">
              {title}
            </div>
          )}
          {entries.map((entry, i) => {
            const at = (firsts[g] as number) + i;
            return (
              <Option
                key={entry.named.name}
                id={idOf(at)}
                entry={entry}
                active={at === active}
                opened={entry.named.name === opened}
                onOpen={onOpen}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}

interface OptionProps extends Pick<Props, 'onOpen'> {
  readonly id: string;
  readonly entry: ShelfEntry;
  readonly active: boolean;
  readonly opened: boolean;
}

function Option({ id, entry: { named, title }, active, opened, onOpen }: OptionProps) {
  const { name, symbol, role, tensor } = named;
  return (
    // biome-ignore lint/a11y: an option of a combobox, which handles the keys
    <div
      id={id}
      role="option"
      className="shelf-option"
      aria-selected={active}
      aria-label={title}
      data-opened={opened || undefined}
      // The field keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onOpen(named)}
    >
      <i className="shelf-swatch" style={{ background: `var(--${role})` }} />
      <span className="shelf-symbol" style={{ color: `var(--${role})` }}>
        <SymbolText html={symbolHtml(symbol)} />
      </span>
      <code>{name}</code>
      <span className="shelf-shape">{formatShape(tensor.shape)}</span>
    </div>
  );
}
