import { Caption, SymbolText } from '@/app/draw/caption/Caption';
import { formatNumber } from '@/app/draw/number-text';
import { pictureLayout, READOUT } from '@/app/draw/patches/layout';
import { PatchGrid } from '@/app/draw/patches/PatchGrid';
import { PatchPicture } from '@/app/draw/patches/PatchPicture';
import { PixelGrid } from '@/app/draw/patches/PixelGrid';
import { patchRows } from '@/app/draw/patches/patch-rows';
import { numberOfPatch } from '@/app/draw/patches/patches';
import type { Matrix, ViewInput } from '@/app/draw/view';
import type { Ref } from '@/content/stage';
import './picture.css';

export interface PictureProps {
  /** Lines between the patches. Default true. */
  readonly grid?: boolean;
  /** What a click chooses: a row of `patchRef` by its patch, or a cell of `channel` by its pixel. Default: nothing. */
  readonly select?: 'patch' | 'pixel';
  /** A tensor with one row per token (17 or 16). */
  readonly patchRef?: Ref;
  /** A 28 × 28 matrix: one channel of the picture, `in.image:channel={channel}`. */
  readonly channel?: Ref;
}

const CAPTION = { role: 'residual', note: '28 × 28 × 3' } as const;

/** The picture that the network sees, with the patches that the chosen cell belongs to framed in their roles. */
export function Picture({ props, unit, lens, pointing, on }: ViewInput<PictureProps>) {
  const { side, width, height } = pictureLayout(unit, props.select);
  const pixels = props.select === 'pixel' && props.channel ? lens.matrix(props.channel) : null;
  const tokens = props.select === 'patch' && props.patchRef ? lens.matrix(props.patchRef) : null;
  const rows = patchRows(tokens, pointing, on);
  return (
    <div className="picture" style={{ width, height }}>
      <Caption {...CAPTION}>{lens.words.image}</Caption>
      <div className="picture-stack">
        <PatchPicture pixels={lens.picture} side={side} grid={props.grid ?? true} outlines={pointing.patches} glides />
        {pixels && <PixelGrid matrix={pixels} unit={unit} pointing={pointing} on={on} words={lens.words} />}
        {tokens && (
          <PatchGrid
            side={side}
            label={`${lens.words.image}: ${tokens.title}`}
            name={(patch) => lens.words.patch(numberOfPatch(patch))}
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
          <b>{formatNumber(m.at(...at), 3)}</b>
        </>
      )}
    </div>
  );
}
