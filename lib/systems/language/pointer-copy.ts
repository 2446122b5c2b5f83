import { linear, linearParameters } from '../../nn/linear';
import { Parameters } from '../../nn/parameters';
import { listOf, nothing, rowAt, rowsOf } from '../../nn/sequence';
import { spreadRows } from '../../nn/spread';
import { within } from '../../nn/within';
import { add } from '../../ops/add';
import { blend } from '../../ops/blend';
import { collect } from '../../ops/collect';
import { concat } from '../../ops/concat';
import { log } from '../../ops/log';
import { matmul } from '../../ops/matmul';
import { mean } from '../../ops/mean';
import { multiply } from '../../ops/multiply';
import { reshape } from '../../ops/reshape';
import { scaleBy } from '../../ops/scale-by';
import { sigmoid } from '../../ops/sigmoid';
import { smaller } from '../../ops/smaller';
import { softmax } from '../../ops/softmax';
import { sum } from '../../ops/sum';
import { takeAlong } from '../../ops/take-along';
import { tanh } from '../../ops/tanh';
import { count, countOrNone, flag } from '../../system/schema';
import { indices, tokens } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import type { Tensor } from '../../tensor/tensor';
import type { Tracer } from '../../trace/trace';

const config = v.object({
  source: count(6),
  steps: count(3),
  /** Width of the encoder's and the decoder's states. */
  state: count(8),
  /** Width between the two layers that guess a word. */
  hidden: count(8),
  embed: count(5),
  attention: count(7),
  vocab: count(9),
  /** Source words that the vocabulary does not hold. */
  oov: countOrNone(2),
  coverage: flag(true),
  coverage_weight: v.optional(v.number(), 1),
});

type Config = v.Output<typeof config>;

/**
 * A summary writer that may copy: at every step it mixes a distribution over its vocabulary with its attention over the
 * source, so that it can say words that it does not know. Coverage, the attention so far, keeps it from repeating itself
 * (See et al. 2017, arXiv:1704.04368, section 2). The decoder's states are given.
 */
export default defineSystem({
  id: 'pointer-copy',
  config,
  inputs: (c) => ({
    source_ids: indices('key', c.source, 'x', c.vocab + c.oov),
    targets: indices('step', c.steps, 'y', c.vocab + c.oov),
    encoder_states: { ...tokens(c.source, c.state, 'H'), role: 'key' },
    decoder_states: { ...tokens(c.steps, c.state, 'S'), role: 'query' },
    decoder_inputs: tokens(c.steps, c.embed, 'X'),
  }),
  parameters: (c) => ({
    ...linearParameters('attn.encoder', { from: c.state, to: c.attention, bias: false, symbols: ['W_h', ''] }),
    ...linearParameters('attn.decoder', { from: c.state, to: c.attention, symbols: ['W_s', 'b'] }),
    ...(c.coverage
      ? {
          'attn.coverage': {
            shape: [c.attention],
            axes: ['hidden'] as const,
            symbol: 'w_c',
            initial: { deviation: 0.5 },
          },
        }
      : {}),
    ...linearParameters('attn.v', { from: c.attention, to: 1, bias: false, symbols: ['v', ''] }),
    ...linearParameters('gen.context', { from: c.state, to: 1, bias: false, symbols: ['w_h', ''] }),
    ...linearParameters('gen.state', { from: c.state, to: 1, bias: false, symbols: ['w_s', ''] }),
    ...linearParameters('gen.input', { from: c.embed, to: 1, symbols: ['w_x', 'b_p'] }),
    ...linearParameters('vocab.fc1', { from: 2 * c.state, to: c.hidden, symbols: ['V', 'b'] }),
    ...linearParameters('vocab.fc2', { from: c.hidden, to: c.vocab, symbols: ["V'", "b'"] }),
  }),
  run(t, w, input, config) {
    const p = new Parameters(w);
    const [source, targets] = [input.source_ids, input.targets];
    const [states, asking, said] = [input.encoder_states, input.decoder_states, input.decoder_inputs] as [
      ...[Tensor, Tensor, Tensor],
    ];
    const keys = t.aside('projected_states', linear(states, p.within('attn.encoder.')), ['key', 'hidden'], {
      symbol: 'W_h H',
      role: 'key',
    });
    let covered = nothing([config.source]);
    const [finals, repeats]: [Tensor[], Tensor[]] = [[], []];
    for (let i = 0; i < config.steps; i++) {
      const step = within(t, `step.${i}.`);
      const state = rowAt(asking, i);
      const coverage = step.name('coverage', covered, ['key'], { symbol: 'c', role: 'attention' });
      const probs = look(step, { keys, state, coverage: config.coverage ? coverage : null }, p);
      finals.push(say(step, { probs, states, state, input: rowAt(said, i), source }, p, config));
      repeats.push(sum(smaller(probs, coverage), 0));
      covered = add(coverage, probs);
    }
    // Equation 6 and the loss of coverage, equation 12.
    const right = takeAlong(rowsOf(finals), reshape(targets, [config.steps, 1]));
    const nll = t.name('nll', scaleBy(log(reshape(right, [config.steps])), -1), ['step'], { symbol: '-\\log P(y)' });
    const repeated = t.name('coverage_loss', listOf(repeats), ['step'], { symbol: '\\sum\\min(a, c)' });
    const weighted = config.coverage ? add(nll, scaleBy(repeated, config.coverage_weight, 'λ')) : nll;
    t.name('loss', mean(weighted, 0), [], { symbol: '\\mathcal{L}' });
  },
});

interface Looking {
  /** W_h·h of every source word, [S, attention]. */
  readonly keys: Tensor;
  readonly state: Tensor;
  /** The attention so far, [S]; null where it is not looked at. */
  readonly coverage: Tensor | null;
}

/** Attention over the source, equations 1, 2 and 11: softmax of vᵀ·tanh(W_h·h + W_s·s + b + w_c·c), [S]. */
function look(t: Tracer, { keys, state, coverage }: Looking, p: Parameters): Tensor {
  const [n, width] = keys.shape as [number, number];
  const compared = add(keys, linear(state, p.within('attn.decoder.')));
  const inside = coverage ? add(compared, multiply(spreadRows(coverage, width), p.get('attn.coverage'))) : compared;
  const features = t.name('features', tanh(inside), ['key', 'hidden'], { symbol: '\\tanh(\\ldots)' });
  const scored = reshape(matmul(features, p.get('attn.v.weight')), [n]);
  const scores = t.name('scores', scored, ['key'], { symbol: 'e', role: 'attention' });
  return t.name('probs', softmax(scores), ['key'], { symbol: 'a', role: 'attention', scale: 'weights' });
}

interface Saying {
  readonly probs: Tensor;
  readonly states: Tensor;
  readonly state: Tensor;
  readonly input: Tensor;
  readonly source: Tensor;
}

/** The next word, of the vocabulary or copied: equations 3 to 5, 8 and 9, [vocab + oov]. */
function say(t: Tracer, given: Saying, p: Parameters, { vocab, oov }: Config): Tensor {
  const { probs, states, state, input, source } = given;
  const [n, width] = states.shape as [number, number];
  const mixed = reshape(matmul(reshape(probs, [1, n]), states), [width]);
  const context = t.name('context', mixed, ['feature'], { symbol: 'h^*', role: 'attention' });
  const gate = add(
    add(linear(context, p.within('gen.context.')), linear(state, p.within('gen.state.'))),
    linear(input, p.within('gen.input.')),
  );
  const pGen = t.name('p_gen', reshape(sigmoid(gate), []), [], { symbol: 'p_{\\mathrm{gen}}' });
  const both = t.aside('state_and_context', concat([state, context], 0), ['feature'], { symbol: '[s;h^*]' });
  const hidden = t.aside('vocab_hidden', linear(both, p.within('vocab.fc1.')), ['hidden'], { symbol: 'V[s;h^*] + b' });
  const logits = t.name('vocab_logits', linear(hidden, p.within('vocab.fc2.')), ['word'], { symbol: '\\ell' });
  const words = t.name('vocab_probs', softmax(logits), ['word'], {
    symbol: 'P_{\\mathrm{vocab}}',
    scale: 'chances',
  });
  const copied = t.name('copy_probs', collect(probs, source, vocab + oov), ['word'], {
    symbol: '\\sum_{j: x_j = w} a_j',
    scale: 'chances',
  });
  const extended = oov ? concat([words, nothing([oov])], 0) : words;
  return t.name('final_probs', blend(pGen, extended, copied), ['word'], { symbol: 'P', scale: 'chances' });
}
