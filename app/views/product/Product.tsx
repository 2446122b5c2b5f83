import { Caption } from '@/app/draw/caption/Caption';
import { fitted, shapeOf, shapeText } from '@/app/draw/patches/layout';
import { PatchPicture } from '@/app/draw/patches/PatchPicture';
import { StripName } from '@/app/draw/strip/StripName';
import { textScale } from '@/app/draw/text-scale';
import type { Matrix, ViewInput } from '@/app/draw/view';
import { bands } from './bands';
import { type FactorLayout, productLayout } from './layout';
import { type FactorMatrices, operandsOf } from './operands';
import { Placed } from './Placed';
import type { ProductProps } from './props';
import './product.css';

const PICTURE = { role: 'residual' } as const;
/** A smaller picture has no room for its shape beside its name. */
const SHAPE_FROM = 130;

type Input = ViewInput<ProductProps>;

export function Product(input: Input) {
  const { props, unit, room, lens } = input;
  const operands = operandsOf(props, lens);
  const { left, plus, above, beside = [] } = operands;
  const layout = productLayout(operands, unit, room);
  return (
    <div className="product" style={{ width: layout.width, height: layout.height }}>
      {props.over === 'picture' && layout.corner && <Corner {...input} corner={layout.corner} of={left} />}
      {above && layout.above && <Placed {...input} matrix={above} part={layout.above} />}
      <FactorOf {...input} left={left} factor={operands} at={layout} />
      <Placed {...input} matrix={left} part={layout.left} leftwards />
      {beside.map((factor, i) => {
        const at = layout.beside[i];
        return at && <FactorOf {...input} key={factor.result.ref} left={left} factor={factor} at={at} />;
      })}
      {plus && layout.plus && (
        <>
          <Placed {...input} matrix={plus.of} part={layout.plus.of} leftwards />
          <span className="product-sign" style={{ left: layout.plus.sign.x, top: layout.plus.sign.y }}>
            +
          </span>
          <Placed {...input} matrix={plus.result} part={layout.plus.result} />
        </>
      )}
    </div>
  );
}

/** A right operand, its bias and the result below them. */
function FactorOf({ left, factor, at, ...input }: Input & { left: Matrix; factor: FactorMatrices; at: FactorLayout }) {
  const { right, bias, result } = factor;
  const { marks } = input.pointing;
  // Of several factors only that which takes part is led to.
  const reached = !input.props.beside || marks(right).length > 0;
  return (
    <>
      <Placed {...input} matrix={right} part={at.right} />
      {bias && at.bias && (
        <>
          <StripName
            {...{ matrix: bias, sign: '+', lit: input.pointing.lit(bias) }}
            {...{ x: at.bias.x, y: at.bias.y + at.bias.cell.height / 2 }}
          />
          <Placed {...input} matrix={bias} part={at.bias} captioned={false} />
        </>
      )}
      <Placed
        {...{ ...input, matrix: result, part: at.result }}
        stripes={reached ? bands(marks(left), marks(right), result) : []}
      />
    </>
  );
}

type CornerPlace = NonNullable<ReturnType<typeof productLayout>['corner']>;

function Corner({ corner, of, lens, pointing }: Input & { corner: CornerPlace; of: Matrix }) {
  if (!lens.picture) return null;
  return (
    <div className="product-part" style={{ left: corner.x, top: corner.y }}>
      <Caption {...PICTURE} note={corner.side < SHAPE_FROM * textScale() ? undefined : shapeText(lens.picture)}>
        {lens.words.image}
      </Caption>
      <PatchPicture
        picture={lens.picture}
        size={fitted(shapeOf(lens.picture, null), corner.side)}
        grid={of.rowAxis?.grid ?? lens.grid}
        outlines={pointing.places}
        glides
      />
    </div>
  );
}
