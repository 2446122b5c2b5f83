import { describe, expect, it } from 'vitest';
import { loadDeflate } from './deflate';
import { format, home, parse } from './link';
import type { Catalogue, LinkState } from './state';

await loadDeflate();

const catalogue: Catalogue = {
  lessons: [
    { id: 'vit', steps: ['image', 'patches', 'scores'], knobs: ['temperature', 'scaled'] },
    { id: 'two-tokens', steps: ['scores'], picture: 'gradient-disc' },
  ],
  pictures: ['five-amber', 'three-red', 'gradient-disc'],
  preferred: 'en',
};
const at = (changes: Partial<LinkState>): LinkState => ({
  ...home(catalogue),
  lesson: 'vit',
  step: 'scores',
  ...changes,
});
const read = (hash: string) => parse(hash, catalogue);

describe('an address and the state it stands for', () => {
  const examples: [string, LinkState][] = [
    ['#/en', home(catalogue)],
    ['#/en/vit/scores', at({})],
    ['#/zh/vit/scores?block=2&head=3', at({ lang: 'zh', block: 1, head: 2 })],
    ['#/en/vit/scores?cell=5.9', at({ cell: { tensor: null, at: [5, 9] } })],
    ['#/en/vit/scores?cell=0.7&of=block.*.attn.q', at({ cell: { tensor: 'block.{block}.attn.q', at: [0, 7] } })],
    ['#/en/vit/scores?cell=3.4&of=in.image:channel=2', at({ cell: { tensor: 'in.image:channel=2', at: [3, 4] } })],
    ['#/en/vit/scores?cell=scalar&of=out.loss', at({ cell: { tensor: 'out.loss', at: [] } })],
    [
      '#/en/vit/scores?edit=w.q.weight:3=1.5,4=-2;in.tokens:0=3',
      at({
        edits: [
          {
            tensor: 'w.q.weight',
            cells: [
              [3, 1.5],
              [4, -2],
            ],
          },
          { tensor: 'in.tokens', cells: [[0, 3]] },
        ],
      }),
    ],
    [
      '#/en/vit/scores?edit=logits:1=-inf',
      at({ edits: [{ tensor: 'logits', cells: [[1, Number.NEGATIVE_INFINITY]] }] }),
    ],
    [
      '#/en/vit/scores?picture=three-red&compare=difference',
      at({ picture: { kind: 'bundled', id: 'three-red' }, compare: 'difference' }),
    ],
    ['#/en/vit/scores?weights=digits', at({ weights: 'digits' })],
    ['#/en/vit/scores?set=temperature:0.5,scaled:0', at({ knobs: { temperature: 0.5, scaled: 0 } })],
    ['#/en/vit/scores?present=1', at({ present: true })],
  ];
  it.each(examples)('%s reads and writes', (hash, state) => {
    expect(read(hash)).toEqual({ state, ignored: [] });
    expect(format(state, catalogue)).toBe(hash);
  });

  it('leaves weights out that nobody chose', () => {
    expect(format(at({ weights: '' }), catalogue)).toBe('#/en/vit/scores');
  });

  it('opens a lesson without a step at its first', () => {
    expect(read('#/en/vit').state).toEqual(at({ step: 'image' }));
  });

  it('opens home in the preferred language where it says nothing', () => {
    for (const hash of ['', '#', '#/', '#/?']) expect(read(hash)).toEqual({ state: home(catalogue), ignored: [] });
  });

  it('opens a lesson with its own picture and writes another', () => {
    const state = read('#/en/two-tokens').state;
    expect(state.picture).toEqual({ kind: 'bundled', id: 'gradient-disc' });
    expect(format(state, catalogue)).toBe('#/en/two-tokens/scores');
    const other: LinkState = { ...state, picture: { kind: 'bundled', id: 'five-amber' } };
    expect(format(other, catalogue)).toBe('#/en/two-tokens/scores?picture=five-amber');
  });

  it('writes float32 values as short as they can be', () => {
    const cells = [0.1, 1 / 3, 1e-7, 3e38, -0].map((value, i) => [i, Math.fround(value)] as const);
    const hash = format(at({ edits: [{ tensor: 'q', cells }] }), catalogue);
    expect(hash).toBe('#/en/vit/scores?edit=q:0=0.1,1=0.33333334,2=1e-7,3=3e38,4=-0');
  });

  it('leaves out edits that are no number', () => {
    const cells = [
      [0, Number.NaN],
      [1, Number.POSITIVE_INFINITY],
    ] as const;
    expect(format(at({ edits: [{ tensor: 'q', cells }] }), catalogue)).toBe('#/en/vit/scores');
  });

  it('says which names and pictures cannot be written', () => {
    expect(() => format(at({ cell: { tensor: 'a b', at: [] } }), catalogue)).toThrow('a b is none');
    expect(() => format(at({ knobs: { 'a&b': 1 } }), catalogue)).toThrow('not a&b');
    const picture = { kind: 'custom', pixels: new Uint8Array(4) } as const;
    expect(() => format(at({ picture }), catalogue)).toThrow('2352 bytes, not 4');
  });
});

describe('an address that went through other hands', () => {
  const wanted = at({ block: 1, knobs: { temperature: 0.5, scaled: 0 } });
  it.each([
    ['percent-encoded', '#/en/vit/scores?block%3D2&set=temperature%3A0.5%2Cscaled%3A0'],
    ['percent-encoded whole', '#%2Fen%2Fvit%2Fscores%3Fblock%3D2%26set%3Dtemperature%3A0.5%2Cscaled%3A0'],
    ['percent-encoded twice', '#/en/vit/scores?block=2&set=temperature%253A0.5%252Cscaled%253A0'],
    ['copied out of HTML', '#/en/vit/scores?block=2&amp;set=temperature:0.5,scaled:0'],
    ['wrapped by a mail', '#/en/vit/scores?block=2&set=tempe\r\n rature:0.5,scaled:0'],
    ['with a full stop after it', '#/en/vit/scores?block=2&set=temperature:0.5,scaled:0。'],
    ['as a whole URL', 'https://example.org/x/#/en/vit/scores?block=2&set=temperature:0.5,scaled:0'],
    ['with a regional language', '#/en-US/vit/scores?block=2&set=temperature:0.5,scaled:0'],
    ['in another order', '#/en/vit/scores/?set=temperature:0.5,scaled:0&block=2'],
  ])('is understood %s', (_, hash) => {
    expect(read(hash)).toEqual({ state: wanted, ignored: [] });
  });
});

describe('an address with parts that cannot be used', () => {
  it.each([
    ['#/fr/vit/scores', at({}), 'fr', 'bad-language'],
    ['#/en/nowhere/scores', home(catalogue), 'nowhere', 'unknown-lesson'],
    ['#/en/vit/nothing', at({ step: 'image' }), 'nothing', 'unknown-step'],
    ['#/en/vit/scores/more', at({}), 'more', 'extra-path'],
    ['#/en/vit/scores?block=0', at({}), 'block=0', 'bad-value'],
    ['#/en/vit/scores?head=10001', at({}), 'head=10001', 'bad-value'],
    ['#/en/vit/scores?cell=5.x', at({}), 'cell=5.x', 'bad-value'],
    ['#/en/vit/scores?of=q', at({}), 'of=q', 'bad-value'],
    ['#/en/vit/scores?compare=both', at({}), 'compare=both', 'bad-value'],
    ['#/en/vit/scores?weights=a-', at({}), 'weights=a-', 'bad-value'],
    ['#/en/vit/scores?present=', at({}), 'present=', 'bad-value'],
    ['#/en/vit/scores?colour=red', at({}), 'colour=red', 'unknown-field'],
    ['#/en/vit/scores?head=2&head=3', at({ head: 1 }), 'head=3', 'repeated-field'],
    ['#/en/vit/scores?picture=cat', at({}), 'picture=cat', 'unknown-picture'],
    ['#/en/vit/scores?picture=x~AAAA~1', at({}), 'picture=x~AAAA~1', 'bad-value'],
    ['#/en/vit/scores?set=depth:3,scaled:0', at({ knobs: { scaled: 0 } }), 'set=depth:3', 'unknown-knob'],
    ['#/en/vit/scores?set=scaled:NaN', at({}), 'set=scaled:NaN', 'bad-value'],
    [
      '#/en/vit/scores?edit=q:0=1,1=1e39',
      at({ edits: [{ tensor: 'q', cells: [[0, 1]] }] }),
      'edit=1=1e39',
      'bad-value',
    ],
    ['#/en/vit/scores?edit=Infinity', at({}), 'edit=Infinity', 'bad-value'],
    ['#/en/vit/scores?v=0', at({}), 'v=0', 'bad-value'],
    ['#/en/vit/scores?v=7&head=2', at({ head: 1 }), 'v=7', 'newer-version'],
  ] as const)('%s opens the nearest state and says why', (hash, state, part, why) => {
    expect(read(hash)).toEqual({ state, ignored: [{ part, why }] });
  });

  it('names a long part by its beginning', () => {
    const { ignored } = read(`#/en/${'x'.repeat(500)}`);
    expect(ignored).toEqual([{ part: `${'x'.repeat(59)}…`, why: 'unknown-lesson' }]);
  });
});

describe('an address from an older version', () => {
  const versions = {
    current: 3,
    migrations: {
      1: ({ path, fields }: Pathed) => ({ path, fields: fields.map(renamed('layer', 'block')) }),
      2: ({ path, fields }: Pathed) => ({ path: path.map((p) => (p === 'vision' ? 'vit' : p)), fields }),
    },
  };
  type Pathed = { path: readonly string[]; fields: readonly (readonly [string, string])[] };
  const renamed =
    (from: string, to: string) =>
    ([name, value]: readonly [string, string]) =>
      [name === from ? to : name, value] as const;

  it('goes through every migration since', () => {
    const { state, ignored } = parse('#/en/vision/scores?layer=2', catalogue, versions);
    expect({ state, ignored }).toEqual({ state: at({ block: 1 }), ignored: [] });
  });

  it('skips the migrations that it was made after', () => {
    const { state, ignored } = parse('#/en/vision/scores?v=2&layer=2', catalogue, versions);
    expect(state).toEqual(at({}));
    expect(ignored).toEqual([{ part: 'layer=2', why: 'unknown-field' }]);
  });

  it('is written anew with the version of today', () => {
    expect(format(at({ head: 1 }), catalogue, versions)).toBe('#/en/vit/scores?v=3&head=2');
    expect(parse('#/en/vit/scores?v=3&head=2', catalogue, versions)).toEqual({ state: at({ head: 1 }), ignored: [] });
  });
});
