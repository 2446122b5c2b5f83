import { describe, expect, it } from 'vitest';
import { dimension, shapesLayout, sideOf } from './layout';

const flow = [
  { label: 'X', rows: 2, cols: '{din}' },
  { label: 'W', rows: '{din}', cols: '{dk}', op: '·' },
  { label: 'Q', rows: 2, cols: '{dk}', op: '=' },
  { label: 'K^\\top', rows: '{dk}', cols: 2, op: '·' },
  { label: 'S', rows: 2, cols: 2, op: '=' },
];
const knobs = { din: 5, dk: 3 };

describe('a size', () => {
  it('is a number, a letter or a knob', () => {
    expect(dimension(17, {})).toEqual({ text: '17', count: 17 });
    expect(dimension('n', {}).text).toBe('n');
    expect(dimension('{din}', knobs)).toEqual({ text: '5', count: 5 });
  });

  it('names the knobs there are when it asks for another', () => {
    expect(() => dimension('{d}', knobs)).toThrow('This lesson has'.toLowerCase());
    expect(() => dimension('{d}', knobs)).toThrow('din, dk');
  });
});

describe('a flow of shapes', () => {
  const { boxes, width, height, middle, ops } = shapesLayout(flow, 20, knobs);

  it('marks the inner sizes that meet in a product, and only those', () => {
    expect(boxes[0]?.colsMeet).toEqual({ pair: 0, fits: true });
    expect(boxes[1]?.rowsMeet).toEqual({ pair: 0, fits: true });
    expect(boxes[2]?.colsMeet).toEqual({ pair: 1, fits: true });
    expect(boxes[3]?.rowsMeet).toEqual({ pair: 1, fits: true });
    expect(boxes[0]?.rowsMeet).toBeNull();
    expect(boxes[1]?.colsMeet).toBeNull();
    expect(boxes[4]?.rowsMeet).toBeNull();
  });

  it('says when sizes do not fit', () => {
    const clash = shapesLayout(
      [
        { label: 'A', rows: 2, cols: 3 },
        { label: 'B', rows: 4, cols: 2, op: '·' },
      ],
      20,
      {},
    );
    expect(clash.boxes[0]?.colsMeet?.fits).toBe(false);
  });

  it('stands on one middle line, one box after the other, inside the measured size', () => {
    let before = 0;
    for (const [i, box] of boxes.entries()) {
      expect(box.y + box.height / 2).toBeCloseTo(middle);
      expect(box.x).toBeGreaterThan(before);
      if (i) expect(ops[i]).toBeGreaterThan(before);
      before = box.x + box.width;
      expect(box.y + box.height).toBeLessThanOrEqual(height + 0.001);
    }
    expect(before).toBe(width);
  });

  it('draws more rows higher, but 384 not 192 times as high as 2', () => {
    expect(sideOf(17, 20)).toBeGreaterThan(sideOf(12, 20));
    expect(sideOf(384, 20) / sideOf(2, 20)).toBeLessThan(6);
  });
});
