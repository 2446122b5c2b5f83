import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Choice, choices } from '../choice';
import { format, home, parse } from './link';
import { loadPacker } from './load-packer';
import type { Catalogue, LinkPicture, LinkState } from './state';

await loadPacker();

const catalogue: Catalogue = {
  lessons: [
    { id: 'vit', steps: ['image', 'scores', 'softmax-2'] },
    { id: 'two-tokens', steps: ['scores'], picture: 'one-white', knobs: ['temperature', 'scaled'] },
  ],
  pictures: ['five-amber', 'three-red', 'one-white'],
  languages: ['en', 'zh'],
  preferred: 'zh',
};

const count = fc.nat(9999);
const word = fc.stringMatching(/^[a-z][a-z0-9_-]{0,6}[a-z0-9]$/);
const tensor = fc
  .tuple(
    word,
    fc.array(fc.oneof(word, fc.constantFrom(...choices.map((kind) => `{${kind}}`)), fc.nat(12).map(String)), {
      maxLength: 4,
    }),
    word,
  )
  .map(([first, middle, last]) => [first, ...middle, last].join('.'));
const reference = fc
  .tuple(
    tensor,
    fc.array(fc.tuple(fc.constantFrom('head', 'channel', 'batch', 'token2'), count), { maxLength: 2 }),
    fc.option(fc.stringMatching(/^[a-z][a-z0-9-]{0,6}[a-z0-9]$/)),
  )
  .map(([name, held, run]) => name + held.map(([axis, at]) => `:${axis}=${at}`).join('') + (run ? `@${run}` : ''));
const axisKey = fc.stringMatching(/^[a-z]{1,8}[2-9]?$/);
const opened = fc.record({
  tensor: reference,
  axes: fc.oneof(fc.constant([]), fc.array(axisKey, { minLength: 2, maxLength: 3 })),
});
const value = fc.oneof(
  fc.float({ noNaN: true, max: Math.fround(3.4028234663852886e38) }),
  fc.constantFrom(0, -0, Number.NEGATIVE_INFINITY),
  fc.integer({ min: -99, max: 99 }).map((tenths) => Math.fround(tenths / 10)),
);
const edit = fc.record({
  tensor,
  cells: fc.uniqueArray(fc.tuple(fc.nat(1_000_000), value), { selector: ([index]) => index, minLength: 1 }),
});
const pixels = fc.oneof(
  fc.uint8Array({ minLength: 2352, maxLength: 2352 }),
  fc.tuple(fc.uint8Array({ minLength: 2, maxLength: 12 }), fc.nat(30)).map(([bytes, step]) => {
    return Uint8Array.from({ length: 2352 }, (_, i) => bytes[(i * i + step * i) % bytes.length] ?? 0);
  }),
);
const picture: fc.Arbitrary<LinkPicture> = fc.oneof(
  fc.record({ kind: fc.constant('bundled' as const), id: fc.constantFrom(...catalogue.pictures) }),
  fc.record({ kind: fc.constant('custom' as const), pixels }),
);
const double = fc.double({ noNaN: true, noDefaultInfinity: true });
const place = fc.oneof(
  fc.constant({ lesson: null, step: null }),
  ...catalogue.lessons.map(({ id, steps }) =>
    fc.record({ lesson: fc.constant(id), step: fc.constantFrom(...(steps ?? ['any.word'])) }),
  ),
);
const states: fc.Arbitrary<LinkState> = fc
  .record({
    place,
    lang: fc.constantFrom('en' as const, 'zh' as const),
    chosen: fc.record(Object.fromEntries(choices.map((kind) => [kind, count])) as Record<Choice, typeof count>),
    cell: fc.option(fc.record({ tensor: fc.option(reference), at: fc.array(count, { maxLength: 5 }) })),
    opened: fc.option(opened),
    show: fc.constantFrom('', 'network', 'code', 'play', 'play-7'),
    large: fc.constantFrom('nothing' as const, 'matrix' as const, 'row' as const, 'column' as const, 'cell' as const),
    edits: fc.uniqueArray(edit, { selector: (e) => e.tensor, maxLength: 4 }),
    picture,
    weights: fc.oneof(fc.constant(''), word),
    compare: fc.constantFrom('edited' as const, 'original' as const, 'difference' as const),
    knobs: fc.oneof(
      fc.dictionary(fc.stringMatching(/^[a-z][a-zA-Z0-9-]{0,9}$/), double, { maxKeys: 4, noNullPrototype: true }),
      fc.record({ temperature: double, scaled: double }),
    ),
    present: fc.boolean(),
    uncovered: fc.option(fc.integer({ min: 1, max: 9999 })),
    fragments: fc.option(count),
    revealed: fc.boolean(),
    draw: count,
    given: fc.dictionary(fc.stringMatching(/^[a-z][a-zA-Z0-9-]{0,9}$/), double, { maxKeys: 3, noNullPrototype: true }),
    fresh: count,
    recall: fc.boolean(),
    list: fc.oneof(
      fc.constantFrom('', 'vit~image~scores', 'x~q1-_b~k3f2'),
      fc.stringMatching(/^[a-z][a-z0-9~-]{0,20}[a-z0-9]$/),
    ),
  })
  .map(({ place, chosen, ...rest }) => ({ ...rest, ...chosen, ...place }))
  .filter(({ lesson, knobs }) => lesson !== 'two-tokens' || Object.keys(knobs).every((k) => /^(temp|scal)/.test(k)));

/** Every promise that the type makes, and the ones it cannot. */
function expectValid(state: LinkState): void {
  const lesson = catalogue.lessons.find(({ id }) => id === state.lesson);
  expect(['en', 'zh']).toContain(state.lang);
  if (lesson) expect(lesson.steps).toContain(state.step);
  else expect([state.lesson, state.step]).toEqual([null, null]);
  const wholes = [...choices.map((kind) => state[kind]), ...(state.cell?.at ?? []), state.draw, state.fresh];
  for (const whole of wholes) {
    expect(Number.isInteger(whole) && whole >= 0 && whole <= 9999).toBe(true);
  }
  for (const [index, number] of state.edits.flatMap((e) => e.cells)) {
    expect(Number.isInteger(index) && index >= 0).toBe(true);
    expect(Object.is(Math.fround(number), number) && number < Number.POSITIVE_INFINITY).toBe(true);
  }
  if (state.picture.kind === 'custom') expect(state.picture.pixels.length).toBe(2352);
  else expect(catalogue.pictures).toContain(state.picture.id);
  expect([state.knobs, state.given].flatMap(Object.values).every(Number.isFinite)).toBe(true);
  expect(['edited', 'original', 'difference']).toContain(state.compare);
  expect([state.present, state.recall].every((each) => typeof each === 'boolean')).toBe(true);
  if (state.uncovered !== null) expect(Number.isInteger(state.uncovered) && state.uncovered > 0).toBe(true);
  expect(state.weights).toMatch(/^[\w.-]*$/);
  expect([0, 2, 3]).toContain(state.opened?.axes.length ?? 0);
}

/** Whatever the text, something valid opens, and writing what opened changes nothing more. */
function expectSettles(hash: string): void {
  const { state } = parse(hash, catalogue);
  expectValid(state);
  const settled = format(state, catalogue);
  const again = parse(settled, catalogue);
  expect(again).toEqual({ state, ignored: [] });
  expect(format(again.state, catalogue)).toBe(settled);
}

it('every state comes back from its address, with nothing ignored', () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(parse(format(state, catalogue), catalogue)).toEqual({ state, ignored: [] });
    }),
    { numRuns: 300 },
  );
});

it('addresses are made of characters that chats leave alone, and end in a letter or digit', () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(format(state, catalogue)).toMatch(/^#\/[A-Za-z0-9\-._~:=,;*/?&]*[A-Za-z0-9]$/);
    }),
  );
});

it('a percent-encoded address says the same', () => {
  fc.assert(
    fc.property(states, (state) => {
      const encoded = `#${encodeURIComponent(format(state, catalogue).slice(1))}`;
      expect(parse(encoded, catalogue)).toEqual({ state, ignored: [] });
    }),
  );
});

it('an address with characters changed, lost or doubled opens something valid', () => {
  const damage = fc.array(fc.tuple(fc.nat(), fc.nat(2), fc.string({ maxLength: 3 })), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(states, damage, (state, places) => {
      let hash = format(state, catalogue);
      for (const [place, removed, put] of places) {
        const at = place % (hash.length + 1);
        hash = hash.slice(0, at) + put + hash.slice(at + removed);
      }
      expectSettles(hash);
    }),
    { numRuns: 300 },
  );
});

/** The fields of a hash, and the place before them. */
const placeOf = (hash: string): string => hash.split('?')[0] as string;

it('an address cut anywhere says so, or opens its place without any field', () => {
  fc.assert(
    fc.property(states, (state) => {
      const hash = format(state, catalogue);
      const query = hash.indexOf('?');
      // Every place of a short address; of one that holds a picture, its beginning, its end and some between.
      const skip = Math.max(1, Math.floor(hash.length / 100));
      for (let at = 0; at < hash.length; at += at < 40 || at > hash.length - 80 ? 1 : skip) {
        const cut = hash.slice(0, at);
        const { state: opened, ignored } = parse(cut, catalogue);
        if (ignored.length) continue;
        expect(opened).toEqual(parse(placeOf(cut), catalogue).state);
        if (query >= 0) expect(at).toBeLessThanOrEqual(query + 1);
      }
    }),
    { numRuns: 40 },
  );
});

it('an address cut anywhere opens something valid', () => {
  fc.assert(
    fc.property(states, fc.nat(), (state, place) => {
      const hash = format(state, catalogue);
      expectSettles(hash.slice(0, place % (hash.length + 1)));
    }),
  );
});

it('edits of an address that was cut or changed are whole or not used', () => {
  fc.assert(
    fc.property(states, fc.nat(), fc.constantFrom('', '0', '1', '.', ','), (state, place, put) => {
      const hash = format({ ...state, picture: home(catalogue).picture }, catalogue);
      const at = place % (hash.length + 1);
      const { state: opened, ignored } = parse(hash.slice(0, at) + put + hash.slice(at + 1), catalogue);
      if (opened.edits.length) expect(opened.edits).toEqual(parse(hash, catalogue).state.edits);
      else if (state.edits.length) expect(ignored).not.toEqual([]);
    }),
    { numRuns: 300 },
  );
});

/** Text that people put behind a link without a space, in the scripts of the world, and text after a space. */
const SCRIPTS = [
  ...['。看这里，第五行', '（见图三）', '”他说', '》的说明', 'を見てください。', '」を参照', '을 보세요', '、これです'],
  ...[
    '، انظر هنا',
    ' של הקישור',
    'ครับ',
    ' देखिए।',
    ' дивись сюди',
    '», и дальше',
    '…',
    ' 👀',
    '👍🏽!',
    '„ siehe dort',
    '։',
    '؟',
  ],
];
const behind = fc.oneof(
  fc.constantFrom(...SCRIPTS),
  fc.string({
    unit: fc.constantFrom('.', ',', ';', ':', '!', '?', ')', ']', '}', '>', '"', "'", '*', '_', '~'),
    minLength: 1,
  }),
  fc
    .tuple(fc.constantFrom(' ', ')', '" ', '\u3000', '\u00a0', '>', '] '), fc.string({ unit: 'grapheme' }))
    .map((t) => t.join('')),
  fc
    .tuple(fc.integer({ min: 0x80, max: 0xd7ff }), fc.string())
    .map(([code, text]) => String.fromCodePoint(code) + text),
);

it('an address with words behind it, in any script, opens what was meant', () => {
  fc.assert(
    fc.property(states, behind, fc.boolean(), (state, words, encoded) => {
      const hash = format(state, catalogue) + words;
      const given = encoded ? `#${encodeURI(hash.slice(1).toWellFormed()).replaceAll('%25', '%')}` : hash;
      expect(parse(given, catalogue)).toEqual({ state, ignored: [] });
    }),
    { numRuns: 500 },
  );
});

it('letter case of names, a #! and tracking fields change nothing', () => {
  const tracker = fc.constantFrom('fbclid=IwAR_0-x', 'utm_source=chat', 'gclid=1', 'mc_cid=a', 'from=singlemessage');
  fc.assert(
    fc.property(
      states,
      fc.array(tracker, { maxLength: 3 }),
      fc.boolean(),
      fc.boolean(),
      (state, trackers, bang, upper) => {
        const [path = '', query] = format(state, catalogue).slice(1).split('?');
        const fields = [...trackers.slice(1), ...(query ? [query] : []), ...trackers.slice(0, 1)].join('&');
        const named = fields.replace(/(^|&)([a-z]+)=/g, (name) => (upper ? name.toUpperCase() : name));
        const hash = `#${bang ? '!' : ''}${upper ? path.toUpperCase() : path}${named && `?${named}`}`;
        expect(parse(hash, catalogue)).toEqual({ state, ignored: [] });
      },
    ),
  );
});

it('a state with names that no address holds is written as far as it can be', () => {
  const odd = fc.record({ tensor: fc.string(), at: fc.array(count, { maxLength: 3 }) });
  const oddEdit = fc.record({ tensor: fc.string(), cells: fc.constant([[0, 1]] as const) });
  fc.assert(
    fc.property(states, odd, fc.array(oddEdit), fc.dictionary(fc.string(), double), (state, cell, edits, knobs) => {
      const { lang, lesson, step } = state;
      const { state: opened } = parse(format({ ...state, cell, edits, knobs }, catalogue), catalogue);
      expect(opened).toMatchObject({ lang, lesson, step });
      if (opened.cell) expect(opened.cell).toEqual(cell);
    }),
  );
});

it('two addresses run together open something valid', () => {
  fc.assert(
    fc.property(states, states, fc.constantFrom('&', '/', '?', '#', ' '), (one, other, between) => {
      expectSettles(format(one, catalogue) + between + format(other, catalogue));
    }),
  );
});

it('fields with any text as their value open something valid', () => {
  const name = fc.constantFrom(
    'picture',
    'weights',
    ...choices,
    'cell',
    'of',
    'open',
    'axes',
    'show',
    'set',
    'edit',
    'compare',
    'v',
    'n',
    'x',
  );
  const odd = fc.constantFrom(
    'NaN',
    '-Infinity',
    '1e999',
    '-1',
    '1.5',
    '99999999999999999999',
    '__proto__:1',
    'x~',
    '',
  );
  const list = fc.array(fc.constantFrom('q', ':', '=', ',', ';', '.', '*', '-', '1', 'e9', 'inf', '~', 'x~'));
  const text = fc.oneof(
    odd,
    list.map((parts) => parts.join('')),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(name, text)), (given) => {
      expectSettles(`#/en/vit/scores?${given.map(([field, written]) => `${field}=${written}`).join('&')}`);
    }),
    { numRuns: 500 },
  );
});

it('any text at all opens something valid', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), expectSettles), { numRuns: 500 });
  expect(parse('', catalogue).state).toEqual(home(catalogue));
});
