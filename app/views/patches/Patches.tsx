import { Caption } from '@/app/draw/caption/Caption';
import { shapeOf } from '@/app/draw/patches/layout';
import { PatchGrid } from '@/app/draw/patches/PatchGrid';
import { PatchOutlines } from '@/app/draw/patches/PatchPicture';
import { PatchTile } from '@/app/draw/patches/PatchTile';
import { patchRows } from '@/app/draw/patches/patch-rows';
import { numberOfPlace, placesIn, sameGrid } from '@/app/draw/patches/places';
import type { GridSize, Lens, SizedPicture, ViewInput } from '@/app/draw/view';
import type { Ref } from '@/content/stage';
import { formatShape } from '@/lib/tensor/shape';
import { type PatchesLayout, patchesLayout } from './layout';
import './patches.css';

export interface PatchesProps {
  /** The matrix whose rows the patches become: choosing and hovering a patch is choosing and hovering its row. */
  readonly of?: Ref;
}

/** The grid of the matrix, else the run's; a picture that nothing cuts is one patch. */
const gridFor = ({ of }: PatchesProps, lens: Lens): GridSize =>
  (of === undefined ? undefined : lens.matrix(of).rowAxis?.grid) ?? lens.grid ?? [1, 1];

export function layoutOf(props: PatchesProps, unit: number, lens: Lens): PatchesLayout {
  const grid = gridFor(props, lens);
  return patchesLayout(unit, grid, shapeOf(lens.picture, grid));
}

const PICTURE = { role: 'residual' } as const;

/** `16 × 7 × 7 × 3` */
function note(grid: GridSize, { pixels, height, width }: SizedPicture): string {
  return formatShape([placesIn(grid), height / grid[0], width / grid[1], pixels.length / (height * width)]);
}

/** The picture cut into its patches, numbered as the tokens are. */
export function Patches({ props, unit, lens, pointing, on }: ViewInput<PatchesProps>) {
  const { stack, gap, patch, numbers, width, height } = layoutOf(props, unit, lens);
  const { words, picture } = lens;
  const grid = gridFor(props, lens);
  const tokens = props.of === undefined ? null : lens.matrix(props.of);
  const pointed = pointing.places.filter((each) => sameGrid(each.grid, grid));
  const named = new Set(pointed.map(({ place }) => place));
  const rows = patchRows(tokens, pointing, on) ?? { grid, selected: null, onSelect: () => {}, onHover: () => {} };
  return (
    <div className="patches" style={{ width, height }}>
      <Caption {...PICTURE} note={picture ? note(grid, picture) : undefined}>
        {words.image}
      </Caption>
      <div className="patches-stack" style={stack}>
        <PatchGrid
          size={stack}
          gap={gap}
          label={tokens ? words.named(words.image, tokens.title) : words.image}
          name={(place) => words.patch(numberOfPlace(place))}
          {...rows}
        >
          {(place) => (
            <>
              {picture && <PatchTile picture={picture} place={place} grid={grid} size={patch} />}
              {numbers && (
                <span className={named.has(place) ? 'patches-number named' : 'patches-number'}>
                  {numberOfPlace(place)}
                </span>
              )}
            </>
          )}
        </PatchGrid>
        <svg className="patches-outlines picture-lines" {...stack} aria-hidden="true">
          <PatchOutlines outlines={pointed} size={stack} gap={gap} />
        </svg>
      </div>
    </div>
  );
}
