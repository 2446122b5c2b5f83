import { nothing, rowsOf } from '../../nn/sequence';
import { within } from '../../nn/within';
import { add } from '../../ops/add';
import { argmax } from '../../ops/argmax';
import { beamCandidates, NO_WORD } from '../../ops/beam-candidates';
import { countWords } from '../../ops/count-words';
import { extendSentences } from '../../ops/extend-sentences';
import { fillMasked } from '../../ops/fill-masked';
import { followBest } from '../../ops/follow-best';
import { logSoftmax } from '../../ops/log-softmax';
import { max } from '../../ops/max';
import { perLength } from '../../ops/per-length';
import { pick } from '../../ops/pick';
import { remainder } from '../../ops/remainder';
import { reshape } from '../../ops/reshape';
import { slice } from '../../ops/slice';
import { wholes } from '../../ops/table';
import { topK } from '../../ops/top-k';
import { wholeQuotient } from '../../ops/whole-quotient';
import { count, countOrNone, size } from '../../system/schema';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import { compare, constant } from '../../tensor/expression';
import type { Tensor } from '../../tensor/tensor';
import type { Tracer } from '../../trace/trace';

const config = v.pipe(
  v.object({
    vocab: count(6),
    bos: countOrNone(0),
    eos: countOrNone(1),
    max_len: count(5),
    widths: v.optional(
      v.pipe(
        v.array(size, 'Expected a list of beam widths'),
        v.check((list) => list.length > 0, 'Expected at least one beam width'),
        v.check((list) => new Set(list).size === list.length, 'Expected every width once'),
      ),
      [1, 2, 3],
    ),
    length_power: v.optional(v.number(), 0.75),
  }),
  v.check(
    ({ bos, eos, vocab }) => bos !== eos && bos < vocab && eos < vocab,
    ({ bos, eos, vocab }) => `bos ${bos} and eos ${eos} must be two different words, below vocab ${vocab}`,
  ),
);

type Config = v.Output<typeof config>;

/**
 * Beam search: of all ways in which the few best sentences so far could go on, the best few are kept. A finished sentence
 * stays with its score (Sutskever et al. 2014, arXiv:1409.3215, section 3.2). Next words depend on step and last word
 * alone, so that the best sentence of all can be found beside it, from the end backwards.
 */
export default defineSystem({
  id: 'beam-search',
  config,
  inputs: ({ max_len, vocab }) => ({
    logits: { shape: [max_len, vocab, vocab], axes: ['step', 'word', 'word'], symbol: '\\ell' },
  }),
  parameters: () => ({}),
  run(t, _, input, config) {
    const logProbs = t.name('log_probs', logSoftmax(input.logits), ['step', 'word', 'word'], {
      symbol: '\\log p',
    });
    for (const beams of config.widths) search(within(t, `width.${beams}.`), logProbs, beams, config);
    findBest(within(t, 'exhaustive.'), logProbs, config);
  },
});

const startingWith = ([, place]: readonly number[], { bos }: Pick<Config, 'bos'>) =>
  constant(place ? NO_WORD : bos, place ? undefined : '\\mathrm{bos}');

const sentences = ['hypothesis', 'position'] as const;

function search(t: Tracer, logProbs: Tensor, width: number, { vocab, bos, eos, max_len, length_power }: Config): void {
  let tokens = t.aside('start', wholes([1, max_len + 1], startingWith, { bos }), sentences, { symbol: 'y' });
  let scores = nothing([1]);
  for (let step = 0; step < max_len; step++) {
    const now = within(t, `step.${step}.`);
    const made = beamCandidates(scores, tokens, logProbs, { step, bos, eos });
    const candidates = now.aside('candidates', made, ['hypothesis', 'word'], { symbol: 's + \\log p' });
    const all = reshape(candidates, [candidates.data.length]);
    const kept = Math.min(width, all.data.filter((score) => score > Number.NEGATIVE_INFINITY).length);
    const index = (symbol: string) => ({ symbol, scale: 'index' }) as const;
    const best = now.aside('best', topK(all, kept), ['hypothesis'], index('i'));
    const origin = now.aside('origin', wholeQuotient(best, vocab + 1), ['hypothesis'], index('h'));
    const word = now.aside('word', remainder(best, vocab + 1), ['hypothesis'], index('w'));
    const longer = extendSentences(tokens, origin, word, { place: step + 1, stays: vocab });
    tokens = now.name('tokens', longer, sentences, index('y'));
    scores = now.name('scores', pick(all, best), ['hypothesis'], { symbol: 's' });
    if (areOver(tokens, step + 1, eos)) break;
  }
  const lengths = t.name('lengths', countWords(tokens), ['hypothesis'], { symbol: '|y|', scale: 'index' });
  t.name('normalized_scores', perLength(scores, lengths, length_power), ['hypothesis'], { symbol: 's/|y|^\\alpha' });
}

/** Whether every sentence has ended by this place. */
function areOver({ data, shape }: Tensor, place: number, eos: number): boolean {
  const n = shape[1] as number;
  const last = data.filter((_, i) => i % n === place);
  return last.every((word) => word === eos || word === NO_WORD);
}

const isWord = ([w]: readonly number[], { word }: { word: number }) =>
  compare(constant(w as number, 'w'), '=', constant(word));

/** The best sentence of all, from the last step backwards: what each word is worth by what can still follow it. */
function findBest(t: Tracer, logProbs: Tensor, { vocab, bos, eos, max_len }: Config): void {
  const start = wholes([vocab], isWord, { word: bos });
  const end = wholes([vocab], isWord, { word: eos });
  let worth = nothing([vocab]);
  const best: Tensor[] = [];
  for (let step = max_len - 1; step >= 0; step--) {
    const now = within(t, `step.${step}.`);
    // Nothing follows the end, and the start follows nothing.
    const ahead = fillMasked(fillMasked(worth, end, 0), start);
    const following = now.aside('ahead', ahead, ['word'], { symbol: 'V' });
    const here = reshape(slice(logProbs, 0, step, step + 1), [vocab, vocab]);
    const totals = now.aside('totals', add(here, following), ['word', 'word'], { symbol: '\\log p + V' });
    worth = now.aside('worth', max(totals, -1), ['word'], { symbol: '\\max_w(\\log p + V)' });
    best.unshift(now.aside('best', argmax(totals), ['word'], { symbol: 'w^*', scale: 'index' }));
  }
  const next = t.aside('best', rowsOf(best), ['step', 'word'], { symbol: 'w^*', scale: 'index' });
  t.name('tokens', followBest(next, { bos, eos }), ['position'], { symbol: 'y^*', scale: 'index' });
  t.name('score', reshape(slice(worth, 0, bos, bos + 1), []), [], { symbol: 's^*' });
}
