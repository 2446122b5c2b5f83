import { stack } from '../../nn/blocks';
import { prependToken } from '../../nn/class-token';
import { linear } from '../../nn/linear';
import { toTokens } from '../../nn/maps';
import { norm } from '../../nn/norm';
import { Parameters } from '../../nn/parameters';
import { patchify } from '../../nn/patchify';
import { spreadRows } from '../../nn/spread';
import { takeTokens } from '../../nn/take-tokens';
import { vitBlock } from '../../nn/vit-block';
import { within } from '../../nn/within';
import { add } from '../../ops/add';
import { argsort } from '../../ops/argsort';
import { concat } from '../../ops/concat';
import { conv2d } from '../../ops/conv2d';
import { divide } from '../../ops/divide';
import { expand } from '../../ops/expand';
import { mean } from '../../ops/mean';
import { multiply } from '../../ops/multiply';
import { padAxis } from '../../ops/pad-axis';
import { permute } from '../../ops/permute';
import { pick } from '../../ops/pick';
import { scaleBy } from '../../ops/scale-by';
import { encoding2d } from '../../ops/sinusoid-2d';
import { slice } from '../../ops/slice';
import { standardise } from '../../ops/standardise';
import { subtract } from '../../ops/subtract';
import { sum } from '../../ops/sum';
import { reals } from '../../ops/table';
import { variance } from '../../ops/variance';
import { batched, picture } from '../../system/specs';
import { defineSystem } from '../../system/system';
import { compare, constant } from '../../tensor/expression';
import type { Tensor } from '../../tensor/tensor';
import { axis, type Places } from '../../trace/axis';
import type { Tracer } from '../../trace/trace';
import { gridOf, keptOf, type MaeConfig, maeConfig, maeParameters, patchesOf } from './mae-tiny-config';

const stream = (symbol: string) => ({ symbol, role: 'residual' }) as const;
const index = (symbol: string) => ({ symbol, role: 'position', scale: 'index' }) as const;

const isRemoved = ([rank]: readonly number[], { kept }: { kept: number }) =>
  compare(constant(rank as number), '≥', constant(kept, 'k'));

/** The fixed positions of a grid (appendix A.1). */
const positions = (side: number, dim: number): Tensor =>
  encoding2d({ gridH: side, gridW: side, dim, temperature: 10_000, layout: 'mae' });

/** Which patches the encoder sees: those whose noise is smallest (section 3, "simple implementation"). */
function chooseVisible(t: Tracer, noise: Tensor, c: MaeConfig, patch: ReturnType<typeof axis>) {
  const kept = keptOf(c);
  const shuffle = t.name('ids_shuffle', argsort(noise), ['rank'], index('\\mathrm{argsort}(\\xi)'));
  const restore = t.name('ids_restore', argsort(shuffle), [patch], index('\\mathrm{argsort}(s)'));
  const keep = t.name('ids_keep', slice(shuffle, -1, 0, kept), ['rank'], index('s_{<k}'));
  const removed = t.aside('removed', reals([patchesOf(c)], isRemoved, { kept }), ['rank'], {
    symbol: '[r\\ge k]',
    scale: 'mask',
  });
  const mask = t.name('mask', pick(removed, restore), [patch], { symbol: 'm', scale: 'mask' });
  return { restore, keep, mask };
}

/** Mean squared error of normalised pixels over the patches that were removed (section 3, "reconstruction target"). */
function nameLoss(
  t: Tracer,
  image: Tensor,
  pred: Tensor,
  mask: Tensor,
  c: MaeConfig,
  patch: ReturnType<typeof axis>,
): void {
  const pixels = [patch, 'pixel'] as const;
  const target = t.name('target', patchify(image, c.patch), pixels, { symbol: 'Y' });
  const n = target.shape.at(-1) as number;
  const average = t.aside('target_mean', mean(target, -1), [patch], { symbol: '\\mu' });
  const unbiased = scaleBy(variance(target, -1), n / (n - 1), 'n/(n-1)');
  const spreadOf = t.aside('target_variance', unbiased, [patch], { symbol: '\\sigma^2' });
  const normal = standardise(target, spreadRows(average, n), spreadRows(spreadOf, n), c.pixel_eps);
  const goal = t.name('target_normalized', normal, pixels, { symbol: '\\hat{Y}' });
  const error = subtract(pred, goal);
  const perPatch = t.name('patch_loss', mean(multiply(error, error), -1), [patch], { symbol: '\\ell_p' });
  const removed = sum(multiply(perPatch, mask), -1);
  t.name('loss', divide(removed, sum(mask, -1)), [], { symbol: 'L' });
}

/**
 * A masked autoencoder: a ViT sees a quarter of the patches, and a small decoder guesses the pixels of the others
 * (He et al. 2021, arXiv:2111.06377, section 3). The noise that decides is an input.
 */
export default defineSystem({
  id: 'mae-tiny',
  config: maeConfig,
  inputs: (c) =>
    batched(c.batch, {
      image: picture(c.image, c.image, c.channels, gridOf(c)),
      noise: { shape: [patchesOf(c)], axes: ['patch'], symbol: '\\xi' },
    }),
  parameters: maeParameters,
  choices: ({ depth, decoder_depth, heads, decoder_heads }) => ({
    block: Math.max(depth, decoder_depth),
    head: Math.max(heads, decoder_heads),
  }),
  run(t, w, input, c) {
    const p = Parameters.of(w);
    const image = input.image;
    const grid = gridOf(c);
    const [side] = grid;
    const n = patchesOf(c);
    const places: Places = { grid, leading: 1 };
    const patch = axis('patch', { grid, leading: 0 });
    const whole = [axis('token', places), 'feature'] as const;
    const some = ['token', 'feature'] as const;

    const cut = conv2d(permute(image, [2, 0, 1]), p.get('patch_embed.weight'), p.find('patch_embed.bias'), {
      stride: c.patch,
    });
    const embedding = t.name('embedding', toTokens(cut), [patch, 'feature'], stream('E'));
    const encoding = t.name('pos_embed', positions(side, c.dim), [patch, 'feature'], {
      symbol: 'E_{\\mathrm{pos}}',
      role: 'position',
    });
    const tokens = t.name('tokens', add(embedding, encoding), [patch, 'feature'], stream('E+E_{\\mathrm{pos}}'));
    const { restore, keep, mask } = chooseVisible(t, input.noise, c, patch);
    const visible = t.name('visible', takeTokens(tokens, keep), some, stream('x_v'));

    const encode = within(t, 'encoder.');
    const first = encode.name('input', prependToken(p.get('cls_token'), visible), some, stream('z_0'));
    const seen = stack(encode, first, p.within('encoder.'), c.depth, (named, z, own) =>
      vitBlock(named, z, own, { heads: c.heads, norm: 'pre', eps: c.eps }),
    );
    const latent = t.name('latent', norm(seen, p.within('encoder.norm.'), c.eps), some, stream('y'));

    // Mask tokens fill up, every token goes back to its place, and the class token stays in front.
    const decode = within(t, 'decoder.');
    const d = p.within('decoder.');
    const narrow = decode.name('embedding', linear(latent, d.within('embed.')), some, stream('y W_D'));
    const kept = keptOf(c);
    const rows = slice(narrow, -2, 1, kept + 1);
    const unseen = expand(d.get('mask_token'), [...rows.shape.slice(0, -2), n - kept, c.decoder_dim]);
    const shuffled = decode.name(
      'shuffled',
      concat([rows, unseen], -2),
      ['rank', 'feature'],
      stream('[y;x_{\\mathrm{mask}}]'),
    );
    const back = decode.name('unshuffled', takeTokens(shuffled, restore), [patch, 'feature'], stream('u'));
    const where = decode.name('pos_embed', positions(side, c.decoder_dim), [patch, 'feature'], {
      symbol: "E_{\\mathrm{pos}}'",
      role: 'position',
    });
    // The class token's position is zero.
    const joined = concat([slice(narrow, -2, 0, 1), back], -2);
    const start = decode.name('input', add(joined, padAxis(where, -2, 1)), whole, stream("z_0'"));
    const guessed = stack(decode, start, d, c.decoder_depth, (named, z, own) =>
      vitBlock(named, z, own, { heads: c.decoder_heads, norm: 'pre', eps: c.eps, places }),
    );
    const even = decode.name('norm', norm(guessed, d.within('norm.'), c.eps), whole, stream("y'"));
    const all = linear(even, d.within('pred.'));
    const pred = t.name('pred', slice(all, -2, 1, n + 1), [patch, 'pixel'], { symbol: '\\tilde{Y}' });
    nameLoss(t, image, pred, mask, c, patch);
  },
});
