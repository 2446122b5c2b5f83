import { describe, expect, it } from 'vitest';
import { format, home, parse } from './link';
import { loadPacker } from './load-packer';
import type { Catalogue, LinkState } from './state';

await loadPacker();

const catalogue: Catalogue = {
  lessons: [
    { id: 'vit', steps: ['image', 'patches', 'scores'], knobs: ['temperature', 'scaled'] },
    { id: 'two-tokens', steps: ['scores'], picture: 'gradient-disc' },
  ],
  pictures: ['five-amber', 'three-red', 'gradient-disc'],
  languages: ['en', 'zh'],
  preferred: 'en',
};
const at = (changes: Partial<LinkState>): LinkState => ({
  ...home(catalogue),
  lesson: 'vit',
  step: 'scores',
  ...changes,
});
const read = (hash: string) => parse(hash, catalogue);

/** The same address as links are written today: with its version and the length of what follows. */
const today = (hash: string) => hash.replace(/\?(.*)/, (_, fields: string) => `?v=3&n=${fields.length}&${fields}`);

describe('an address and the state it stands for', () => {
  const examples: [string, LinkState][] = [
    ['#/en', home(catalogue)],
    ['#/en/vit/scores', at({})],
    ['#/zh/vit/scores?block=2&head=3', at({ lang: 'zh', block: 1, head: 2 })],
    ['#/en/vit/scores?cell=5.9', at({ cell: { tensor: null, at: [5, 9] } })],
    ['#/en/vit/scores?stage=2&window=5&group=3', at({ stage: 1, window: 4, group: 2 })],
    [
      '#/en/vit/scores?cell=0.7&of=stage.*stage.block.*.q:head=2~unscaled',
      at({ cell: { tensor: 'stage.{stage}.block.{block}.q:head=2@unscaled', at: [0, 7] } }),
    ],
    ['#/en/vit/scores?cell=0.7&of=block.*.attn.q', at({ cell: { tensor: 'block.{block}.attn.q', at: [0, 7] } })],
    ['#/en/vit/scores?cell=3.4&of=in.image:channel=2', at({ cell: { tensor: 'in.image:channel=2', at: [3, 4] } })],
    [
      '#/en/vit/scores?cell=3.4&of=in.image:channel=channel',
      at({ cell: { tensor: 'in.image:channel={channel}', at: [3, 4] } }),
    ],
    [
      '#/en/vit/scores?open=block.*.attn.q:head=2&axes=feature.token',
      at({ opened: { tensor: 'block.{block}.attn.q:head=2', axes: ['feature', 'token'] } }),
    ],
    ['#/en/vit/scores?open=probs~unscaled', at({ opened: { tensor: 'probs@unscaled', axes: [] } })],
    ['#/en/vit/scores?cell=scalar&of=out.loss', at({ cell: { tensor: 'out.loss', at: [] } })],
    [
      '#/en/vit/scores?edit=w.q.weight:3=1.5,4=-2;in.tokens:0=3~go2p',
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
      '#/en/vit/scores?edit=logits:1=-inf~ii0x',
      at({ edits: [{ tensor: 'logits', cells: [[1, Number.NEGATIVE_INFINITY]] }] }),
    ],
    [
      '#/en/vit/scores?picture=three-red&compare=difference',
      at({ picture: { kind: 'bundled', id: 'three-red' }, compare: 'difference' }),
    ],
    ['#/en/vit/scores?weights=digits', at({ weights: 'digits' })],
    ['#/en/vit/scores?set=temperature:0.5,scaled:0', at({ knobs: { temperature: 0.5, scaled: 0 } })],
    ['#/en/vit/scores?present=1', at({ present: true })],
    ['#/en/vit/scores?present=1&uncovered=3', at({ present: true, uncovered: 3 })],
    ['#/en/vit/scores?present=1&uncovered=3&fragments=0', at({ present: true, uncovered: 3, fragments: 0 })],
    ['#/en/vit/scores?revealed=1', at({ revealed: true })],
  ];
  it.each(examples)('%s reads and writes', (hash, state) => {
    expect(read(hash)).toEqual({ state, ignored: [] });
    expect(read(today(hash))).toEqual({ state, ignored: [] });
    expect(format(state, catalogue)).toBe(today(hash));
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
    expect(format(other, catalogue)).toBe(today('#/en/two-tokens/scores?picture=five-amber'));
  });

  it('writes float32 values as short as they can be', () => {
    const cells = [0.1, 1 / 3, 1e-7, 3e38, -0].map((value, i) => [i, Math.fround(value)] as const);
    const hash = format(at({ edits: [{ tensor: 'q', cells }] }), catalogue);
    expect(hash).toMatch(/edit=q:0=0\.1,1=0\.33333334,2=1e-7,3=3e38,4=-0~\w{4}$/);
  });

  it('leaves out edits that are no number', () => {
    const cells = [
      [0, Number.NaN],
      [1, Number.POSITIVE_INFINITY],
    ] as const;
    expect(format(at({ edits: [{ tensor: 'q', cells }] }), catalogue)).toBe('#/en/vit/scores');
  });

  it('writes what it can of a state that no link can hold', () => {
    const odd = at({
      block: 1,
      cell: { tensor: 'a b', at: [5, 9] },
      edits: [{ tensor: 'a b', cells: [[0, 1]] }],
      knobs: { 'a&b': 1 },
      picture: { kind: 'custom', pixels: new Uint8Array(4) },
      weights: 'a b',
    });
    expect(format(odd, catalogue)).toBe(today('#/en/vit/scores?block=2'));
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
    ['with a sentence behind it', '#/en/vit/scores?block=2&set=temperature:0.5,scaled:0，然后看第 3 个头&head=3'],
    ['as browsers encode that', '#/en/vit/scores?block=2&set=temperature:0.5,scaled:0%EF%BC%8C%E7%84%B6%E5%90%8E'],
    ['in brackets', '#/en/vit/scores?block=2&set=temperature:0.5,scaled:0) and more'],
    ['in other letter case', '#/EN/Vit/Scores?Block=2&SET=Temperature:0.5,Scaled:0'],
    ['with #!', '#!/en/vit/scores?block=2&set=temperature:0.5,scaled:0'],
    ['with tracking fields', '#/en/vit/scores?utm_source=x&block=2&set=temperature:0.5,scaled:0&fbclid=Ab_c-1?gclid=2'],
    ['with tracking before the hash', '?fbclid=IwAR0#/en/vit/scores?block=2&set=temperature:0.5,scaled:0'],
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
    ['#/en/vit/scores?cell=x.5', at({}), 'cell=x.5', 'bad-value'],
    ['#/en/vit/scores?cell=5.9.See', at({ cell: { tensor: null, at: [5, 9] } }), 'cell=5.9.See', 'bad-value'],
    ['#/en/vit/scores?of=q', at({}), 'of=q', 'bad-value'],
    ['#/en/vit/scores?open=-q', at({}), 'open=-q', 'bad-value'],
    ['#/en/vit/scores?axes=token.feature', at({}), 'axes=token.feature', 'bad-value'],
    ['#/en/vit/scores?open=q&axes=token', at({ opened: { tensor: 'q', axes: [] } }), 'axes=token', 'bad-value'],
    ['#/en/vit/scores?compare=both', at({}), 'compare=both', 'bad-value'],
    ['#/en/vit/scores?weights=-a', at({}), 'weights=-a', 'bad-value'],
    ['#/en/vit/scores?present=', at({}), 'present=', 'bad-value'],
    ['#/en/vit/scores?uncovered=0', at({}), 'uncovered=0', 'bad-value'],
    ['#/en/vit/scores?fragments=all', at({}), 'fragments=all', 'bad-value'],
    ['#/en/vit/scores?uncovered=all', at({}), 'uncovered=all', 'bad-value'],
    ['#/en/vit/scores?present=constructor', at({}), 'present=constructor', 'bad-value'],
    ['#/en/vit/scores?compare=toString', at({}), 'compare=toString', 'bad-value'],
    ['#/en/vit/scores?colour=red', at({}), 'colour=red', 'unknown-field'],
    ['#/en/vit/scores?head=2&head=3', at({ head: 1 }), 'head=3', 'repeated-field'],
    ['#/en/vit/scores?picture=cat', at({}), 'picture=cat', 'unknown-picture'],
    ['#/en/vit/scores?picture=x~AAAA~1', at({}), 'picture=x~AAAA~1', 'incomplete'],
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

  it('names a part that is repeated a thousand times once', () => {
    expect(read(`#/en/vit/scores?${'a&'.repeat(150)}`).ignored).toEqual([{ part: 'a', why: 'unknown-field' }]);
  });

  it.each([
    ['fields', Array.from({ length: 200_000 }, (_, i) => `a${i}`).join('&')],
    ['the same field', 'a&'.repeat(500_000)],
    ['escapes', '%25'.repeat(330_000)],
    ['broken escapes', '%E4%BD'.repeat(160_000)],
    ['edits', `edit=${'q:1=1.5;'.repeat(95_000)}`],
    ['full stops', `block=2${'.'.repeat(1_000_000)}x`],
    ['spaces', ' '.repeat(1_000_000)],
    ['folders', '/x'.repeat(500_000)],
  ])('opens a megabyte of %s at its step', (_, nonsense) => {
    const { state, ignored } = read(`#/en/vit/scores?${nonsense}`);
    expect(state.step).toBe('scores');
    expect(ignored.length).toBeLessThanOrEqual(201);
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
    expect(format(at({ head: 1 }), catalogue, versions)).toBe('#/en/vit/scores?v=3&n=6&head=2');
    expect(parse('#/en/vit/scores?v=3&n=6&head=2', catalogue, versions)).toEqual({
      state: at({ head: 1 }),
      ignored: [],
    });
  });
});

describe('a link since version 2', () => {
  const link = '#/en/vit/scores?v=3&n=36&cell=5.12&edit=q:0=12.75,1=-3.5~';
  const whole = format(
    at({
      cell: { tensor: null, at: [5, 12] },
      edits: [
        {
          tensor: 'q',
          cells: [
            [0, 12.75],
            [1, -3.5],
          ],
        },
      ],
    }),
    catalogue,
  );

  it('ends in a check of its edits', () => {
    expect(whole.startsWith(link)).toBe(true);
    expect(whole.slice(link.length)).toMatch(/^[0-9a-z]{4}$/);
  });

  it('uses none of its edits where the check is wrong or missing', () => {
    for (const edit of ['q:0=12.75', 'q:0=12.75~', 'q:0=12.75~abcd', 'q:0=12.75~abc', '~']) {
      const { state, ignored } = read(`#/en/vit/scores?v=2&edit=${edit}`);
      expect(state).toEqual(at({}));
      expect(ignored.map(({ why }) => why)).toEqual(['incomplete']);
    }
  });

  it('written by hand needs no length', () => {
    expect(read('#/en/vit/scores?v=2&head=3')).toEqual({ state: at({ head: 2 }), ignored: [] });
  });

  it('does not use the field in which it was cut', () => {
    const cut = read('#/en/vit/scores?v=2&n=16&head=3&cell=5.1');
    expect(cut).toEqual({ state: at({ head: 2 }), ignored: [{ part: 'cell=5.1', why: 'incomplete' }] });
  });

  it('with a changed name opens the step of today', () => {
    const [vit, ...rest] = catalogue.lessons;
    const later = {
      ...catalogue,
      lessons: [{ id: 'vit', steps: [], ...vit, renamed: { products: 'scores' } }, ...rest],
    };
    expect(parse('#/en/vit/Products?head=2', later)).toEqual({ state: at({ head: 1 }), ignored: [] });
  });
});

it('an address of version 1 opens with its edits, though they have no check', () => {
  const edits = [{ tensor: 'q', cells: [[0, 12.75]] }] as const;
  expect(read('#/en/vit/scores?edit=q:0=12.75')).toEqual({ state: at({ edits }), ignored: [] });
});
