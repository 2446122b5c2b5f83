import { useState } from 'react';
import { MatrixView } from '@/app/draw/matrix/MatrixView';
import type { Lens, Pointing, ViewInput } from '@/app/draw/view';
import type { Ref } from '@/content/stage';
import { Difference } from './Difference';
import { ListingView } from './ListingView';
import { codeLayout, paneUnit } from './layout';
import type { CodeProps } from './props';
import './code.css';

/** A line by its listing and its number there. */
export type LineAt = readonly [listing: number, line: number];

/** A program, line by line: the chosen line's tensor stands beside it, from the run, with the shape that it really has. */
export function Code({ props, room, lens, pointing, on, series }: ViewInput<CodeProps>) {
  const { listings } = props;
  const layout = codeLayout(props, lens, room);
  const [last, setLast] = useState<LineAt | null>(null);
  const made = listings.flatMap(({ lines }, l) =>
    lines.flatMap(({ of }, i): { at: LineAt; of: Ref }[] => (of === undefined ? [] : [{ at: [l, i], of }])),
  );
  const current = selectedLine(made, lens, pointing, last) ?? made.at(-1);
  if (!current) return null;
  const [listing, line] = current.at;
  const other = listings[1 - listing]?.lines[line]?.of;
  const choose = (at: LineAt, of: Ref): void => {
    setLast(at);
    const matrix = lens.matrix(of);
    on.select(matrix, pointing.selected(matrix) ?? [0, 0]);
  };
  return (
    <div className="code" style={{ width: layout.width, height: layout.height }}>
      <div className="code-listings">
        {listings.map((each, l) => (
          <ListingView
            key={each.lines[0]?.text}
            listing={each}
            lens={lens}
            size={layout.listings[l] ?? { width: 0, height: 0 }}
            current={listing === l ? line : null}
            choose={(i, of) => choose([l, i], of)}
          />
        ))}
      </div>
      <div className="code-tensor" style={{ left: layout.pane.left, top: layout.pane.top }} aria-live="polite">
        <MatrixView
          props={{ of: current.of }}
          unit={paneUnit(lens.matrix(current.of), layout.pane)}
          {...{ room, lens, pointing, on, ...(series ? { series } : {}) }}
        />
        {other !== undefined && (
          <Difference of={lens.matrix(current.of)} from={lens.matrix(other)} words={lens.words} />
        )}
      </div>
    </div>
  );
}

/** The line whose tensor holds the selected cell: the link says which. Of several, the one that was chosen last. */
function selectedLine<T extends { readonly at: LineAt; readonly of: Ref }>(
  made: readonly T[],
  lens: Lens,
  pointing: Pointing,
  last: LineAt | null,
): T | undefined {
  const holding = made.filter(({ of }) => pointing.selected(lens.matrix(of)));
  return holding.find(({ at }) => at[0] === last?.[0] && at[1] === last[1]) ?? holding.at(-1);
}
