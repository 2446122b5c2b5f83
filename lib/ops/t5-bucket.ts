import {
  call,
  cell,
  choose,
  compare,
  constant,
  define,
  type Expression,
  maximum,
  minimum,
  product,
  quotient,
  sum,
} from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';

interface Attrs {
  readonly buckets: number;
  readonly maxDistance: number;
  /** Half of the buckets are for keys behind the query; without it keys behind share bucket 0. */
  readonly bidirectional: boolean;
}

export const t5BucketOp = defineFormula<[offset: Tensor], Attrs>(
  't5Bucket',
  ([offset], at, { buckets, maxDistance, bidirectional }) => {
    const off = cell(offset, at);
    const each = bidirectional ? buckets / 2 : buckets;
    // What lies on the one side counts from the middle bucket on; on the other side, from 0.
    const side = choose(compare(off, '>', constant(0)), constant(each), constant(0));
    const distance = bidirectional ? call('abs', off) : maximum(call('negate', off), constant(0));
    const bucket = bucketOf(define('n', distance), each, maxDistance);
    return bidirectional ? sum([side, bucket]) : bucket;
  },
  { dtype: 'i32' },
);

/** One bucket a distance up to half of them; the rest grow like the logarithm up to the last. */
function bucketOf(distance: Expression, buckets: number, maxDistance: number): Expression {
  const exact = Math.floor(buckets / 2);
  const log = (of: Expression) => call('log2', of);
  // Where the distance is below, the other branch is taken; the maximum keeps its logarithm finite.
  const times = quotient(maximum(distance, constant(1)), constant(exact));
  const share = quotient(log(times), log(quotient(constant(maxDistance), constant(exact))));
  const far = sum([constant(exact), call('floor', product(share, constant(buckets - exact)))]);
  return choose(compare(distance, '<', constant(exact)), distance, minimum(far, constant(buckets - 1)));
}

/**
 * Which entry of T5's table an offset (key − query) reads, whole numbers of any shape: small distances have a bucket
 * each, larger ones share logarithmically wider ones, and all from `maxDistance` on the last
 * (Raffel et al. 2019, arXiv:1910.10683, section 2.1). Base 2, so that buckets begin exactly at powers of two.
 */
export const t5Bucket = (offset: Tensor, attrs: Attrs): Tensor => t5BucketOp([offset], attrs);
