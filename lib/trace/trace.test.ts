import { describe, expect, it } from 'vitest';
import { scaleBy } from '../ops/scale-by';
import { tensor } from '../tensor/tensor';
import { explainCell, sourcesOf } from './provenance';
import { Trace } from './trace';

const one = () => tensor([1], [1]);

describe('a named tensor', () => {
  it('is written as the last part of its name unless a symbol is given', () => {
    const trace = new Trace();
    trace.name('block.0.attn.scores', one(), ['key']);
    trace.aside('z', one(), ['key']);
    trace.name('block.0.attn.q', one(), ['key'], { symbol: 'Q' });
    expect(trace.names.map((name) => trace.get(name).symbol)).toEqual(['scores', 'z', 'Q']);
  });

  it('that there is none of is answered with up to four of the same last part, from the first on', () => {
    const trace = new Trace();
    for (let block = 0; block < 6; block++) trace.name(`block.${block}.scores`, one(), ['key']);
    expect(() => trace.get('scores')).toThrow(
      'This run has no tensor scores. Did you mean block.0.scores, block.1.scores, block.2.scores, block.3.scores?',
    );
    expect(() => trace.get('block.0.nothing')).toThrow(/^This run has no tensor block\.0\.nothing\.$/);
  });
});

describe('a cell that came from outside', () => {
  it('has no arithmetic and no sources; what is made of it has', () => {
    const trace = new Trace();
    const x = trace.aside('in.x', tensor([1, 2], [2]), ['feature']);
    const y = trace.name('y', scaleBy(x, 3), ['feature']);
    expect(explainCell(trace, x, 1)).toBeNull();
    expect(sourcesOf(trace, x, 1)).toEqual([]);
    expect(sourcesOf(trace, y, 1)).toEqual([{ named: trace.get('in.x'), cells: [1] }]);
  });
});
