import { Caption, SymbolText } from '@/app/draw/caption/Caption';
import { formatNumber } from '@/app/draw/number-text';
import { type PictureLayout, pictureLayout, READOUT, shapeOf, shapeText } from '@/app/draw/patches/layout';
import { PatchGrid } from '@/app/draw/patches/PatchGrid';
import { PatchPicture } from '@/app/draw/patches/PatchPicture';
import { PixelGrid } from '@/app/draw/patches/PixelGrid';
import { patchRows } from '@/app/draw/patches/patch-rows';
import { numberOfPlace } from '@/app/draw/patches/places';
import { written } from '@/app/draw/veiled';
import type { Lens, Matrix, ViewInput } from '@/app/draw/view';
import type { Ref } from '@/content/stage';
import './picture.css';

export interface PictureProps {
  /** Lines between the patches. Default true. */
  readonly grid?: boolean;
  /** What a click chooses: a row of `patchRef` by its patch, or a cell of `channel` by its pixel. Default: nothing. */
  readonly select?: 'patch' | 'pixel';
  /** A tensor with one row per token or patch; its grid is the one that is drawn. */
  readonly patchRef?: Ref;
  /** One channel of the picture, a cell a pixel: `in.image:channel={channel}`. */
  readonly channel?: Ref;
}

const PICTURE = { role: 'residual' } as const;

export const layoutOf = ({ select }: PictureProps, unit: number, { picture, grid }: Lens): PictureLayout =>
  pictureLayout(unit, shapeOf(picture, grid), select);

/** The picture that the network sees, with the patches that the chosen cell belongs to framed in their roles. */
export function Picture({ props, unit, lens, pointing, on }: ViewInput<PictureProps>) {
  const { picture: size, width, height } = layoutOf(props, unit, lens);
  const pixels = props.select === 'pixel' && props.channel ? lens.matrix(props.channel) : null;
  const tokens = props.select === 'patch' && props.patchRef ? lens.matrix(props.patchRef) : null;
  const rows = patchRows(tokens, pointing, on);
  const { picture, words } = lens;
  return (
    <div className="picture" style={{ width, height }}>
      <Caption {...PICTURE} note={picture ? shapeText(picture) : undefined}>
        {words.image}
      </Caption>
      <div className="picture-stack">
        <PatchPicture
          picture={picture}
          size={size}
          grid={(props.grid ?? true) ? (rows?.grid ?? lens.grid) : null}
          outlines={pointing.places}
          glides
        />
        {pixels && <PixelGrid matrix={pixels} unit={unit} pointing={pointing} on={on} words={words} />}
        {tokens && rows && (
          <PatchGrid
            size={size}
            label={words.named(words.image, tokens.title)}
            name={(place) => words.patch(numberOfPlace(place))}
            {...rows}
          />
        )}
      </div>
      {pixels && <Readout matrix={pixels} at={pointing.selected(pixels)} />}
    </div>
  );
}

/** The chosen pixel's number, large enough to read from a seat at the back. */
function Readout({ matrix: m, at }: { matrix: Matrix; at: readonly [number, number] | null }) {
  return (
    <div className="picture-readout" style={{ height: READOUT }} aria-hidden="true">
      {at && (
        <>
          <SymbolText html={m.symbolHtml} />
          <span className="picture-readout-at">{`[${m.rowLabel(at[0])}, ${m.colLabel(at[1])}]`}</span>
          <i style={{ background: m.scale.colour(m.at(...at)) }} />
          <b>{written(m, at, (value) => formatNumber(value, 3))}</b>
        </>
      )}
    </div>
  );
}
