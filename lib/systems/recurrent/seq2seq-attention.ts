import { gruParameters, gruStep } from '../../nn/gru';
import { linear, linearParameters } from '../../nn/linear';
import { type ParameterSpec, Parameters } from '../../nn/parameters';
import { nothing, rowAt, rowsOf } from '../../nn/sequence';
import { within } from '../../nn/within';
import { beyond } from '../../ops/beyond';
import { concat } from '../../ops/concat';
import { fillMasked } from '../../ops/fill-masked';
import { gather } from '../../ops/gather';
import { logSoftmax } from '../../ops/log-softmax';
import { matmul } from '../../ops/matmul';
import { reshape } from '../../ops/reshape';
import { scaleBy } from '../../ops/scale-by';
import { softmax } from '../../ops/softmax';
import { batch, count, positive } from '../../system/schema';
import { batched, indices } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import type { Tensor } from '../../tensor/tensor';
import type { Tracer } from '../../trace/trace';

const config = v.object({
  batch,
  src_vocab: count(11),
  tgt_vocab: count(9),
  src_len: count(6),
  tgt_len: count(3),
  embed: count(8),
  hidden: count(12),
  /** Every score is multiplied by it. */
  scale: positive(1),
  mask_value: v.optional(v.number(), -1e6),
  src_lens: v.told,
});

const embedding = (words: number, features: number): ParameterSpec => ({
  shape: [words, features],
  axes: ['word', 'feature'],
  symbol: 'E',
  initial: { deviation: 1 },
});

/**
 * Translation with two recurrent networks and attention between them: at every step the decoder compares its state with
 * all of the encoder's and reads a mixture of these (Bahdanau et al. 2014, arXiv:1409.0473, section 3.1, with the dot
 * score of Luong et al. 2015, arXiv:1508.04025, equation 8). The words to say are given (teacher forcing).
 */
export default defineSystem({
  id: 'seq2seq-attention',
  config,
  inputs: (c) =>
    batched(c.batch, {
      src_tokens: indices('token', c.src_len, 'x', c.src_vocab),
      tgt_tokens: indices('token', c.tgt_len, 'y', c.tgt_vocab),
      src_lens: { shape: [], dtype: 'i32', axes: [], symbol: 'n', scale: 'index' },
    }),
  parameters: (c) => ({
    'encoder.embedding': embedding(c.src_vocab, c.embed),
    ...gruParameters('encoder.gru', c.embed, c.hidden),
    'decoder.embedding': embedding(c.tgt_vocab, c.embed),
    ...gruParameters('decoder.gru', c.hidden + c.embed, c.hidden),
    ...linearParameters('decoder.head', { from: c.hidden, to: c.tgt_vocab, axes: ['hidden', 'word'] }),
  }),
  run(t, w, input, { src_len, tgt_len, scale, mask_value, hidden }) {
    const p = new Parameters(w);
    const source = input.src_tokens;
    const lead = source.shape.slice(0, -1);
    const state = { symbol: 'h', role: 'residual' } as const;

    const encoder = within(t, 'encoder.');
    const words = encoder.name('embedded', gather(p.get('encoder.embedding'), source), ['token', 'feature'], {
      symbol: 'E_x',
      role: 'residual',
    });
    let h = encoder.aside('start', nothing([...lead, hidden]), ['hidden'], { ...state, symbol: 'h_0' });
    const read: Tensor[] = [];
    for (let i = 0; i < src_len; i++) {
      h = gruStep(within(encoder, `step.${i}.`), rowAt(words, i), h, p.within('encoder.gru.'));
      read.push(h);
    }
    const states = encoder.name('states', rowsOf(read), ['key', 'hidden'], { symbol: 'H', role: 'key' });

    const decoder = within(t, 'decoder.');
    const padding = decoder.aside('mask', beyond(input.src_lens, src_len), ['key'], {
      symbol: 'M',
      scale: 'mask',
    });
    const spoken = gather(p.get('decoder.embedding'), input.tgt_tokens);
    const said = decoder.aside('embedded', spoken, ['token', 'feature'], { symbol: 'E_y', role: 'residual' });
    const alignments: Tensor[] = [];
    for (let i = 0; i < tgt_len; i++) {
      const step = within(decoder, `step.${i}.`);
      const { context, probs } = look(step, h, states, { padding, scale, mask_value });
      const given = step.name('input', concat([context, rowAt(said, i)], -1), ['feature'], { symbol: '[c;E_y]' });
      h = gruStep(step, given, h, p.within('decoder.gru.'));
      const output = step.name('output', linear(h, p.within('decoder.head.')), ['word'], { symbol: '\\ell' });
      step.name('log_probs', logSoftmax(output), ['word'], { symbol: '\\log\\hat{y}' });
      alignments.push(probs);
    }
    t.name('decoder.alignment_probs', rowsOf(alignments), ['query', 'key'], {
      symbol: 'A',
      role: 'attention',
      scale: 'weights',
    });
  },
});

interface Looking {
  readonly padding: Tensor;
  readonly scale: number;
  readonly mask_value: number;
}

/** One glance at the encoder: state [..., H] against states [..., S, H]. Names scores, logits, probs and context. */
function look(t: Tracer, h: Tensor, states: Tensor, { padding, scale, mask_value }: Looking) {
  const attention = (symbol: string) => ({ symbol, role: 'attention' }) as const;
  const lead = h.shape.slice(0, -1);
  const [n, hidden] = states.shape.slice(-2) as [number, number];
  const products = matmul(reshape(h, [...lead, 1, hidden]), states, { transposeB: true });
  const scores = t.name('scores', scaleBy(reshape(products, [...lead, n]), scale), ['key'], attention('s'));
  const logits = t.name('logits', fillMasked(scores, padding, mask_value), ['key'], attention('l'));
  const probs = t.name('probs', softmax(logits), ['key'], { ...attention('a'), scale: 'weights' });
  const mixed = matmul(reshape(probs, [...lead, 1, n]), states);
  const context = t.name('context', reshape(mixed, [...lead, hidden]), ['hidden'], attention('c'));
  return { probs, context };
}
