import { expect, it } from 'vitest';
import { packPlaylist, unpackPlaylist } from './code';
import { readPlaylist, writePlaylist } from './file';
import { MOST, moved, type Playlist, saidIn, sayAnew } from './playlist';

const list: Playlist = {
  title: { en: 'One head', zh: '一个头' },
  items: [
    { place: 'two-tokens/query', note: '先在纸上算 “q”' },
    { place: 'vit/scores', note: '' },
    { place: 'vit/class-token', note: { en: 'Vote first.' } },
  ],
};

it('a playlist comes back whole from its file and from its code', () => {
  expect(readPlaylist(writePlaylist(list, 1))).toEqual(list);
  expect(unpackPlaylist(packPlaylist(list))).toEqual(list);
});

it('its code holds nothing that a chat or mail changes, and ends in a letter or digit', () => {
  expect(packPlaylist(list)).toMatch(/^x~[\w-]+~[0-9a-z]+$/);
});

it('a code that was cut or changed is none', () => {
  const code = packPlaylist(list);
  for (const other of [code.slice(0, -1), code.slice(0, 40), code.replace('~', '~A'), 'x~', 'x~_~0', 'one-head', ''])
    expect(unpackPlaylist(other), other).toBeNull();
});

const file = (change: object) =>
  JSON.stringify({ kind: 'headlight-playlist', version: 1, title: 't', steps: [{ step: 'vit/scores' }], ...change });

it.each([
  ['{"kind"', { why: 'not-json', begins: '{"kind"' }],
  [file({ kind: 'headlight-progress' }), { why: 'not-ours', came: '"headlight-progress"' }],
  [file({ version: 2 }), { why: 'newer', version: 2, known: 1 }],
  [file({ title: 7 }), { why: 'bad-value', at: 'title', expected: 'title', came: '7' }],
  [file({ steps: [] }), { why: 'bad-value', at: 'steps', expected: 'steps', came: '[]' }],
  [file({ steps: [{ step: 'vit' }] }), { why: 'bad-value', at: 'steps[0].step', expected: 'place', came: '"vit"' }],
  [
    file({ steps: [{ step: 'vit/scores', note: 3 }] }),
    { why: 'bad-value', at: 'steps[0].note', expected: 'note', came: '3' },
  ],
  ['x'.repeat(200_001), { why: 'too-large', characters: 200_001, most: 200_000 }],
])('a file that is none says what was expected, where, and what came: %.60s', (text, refusal) => {
  expect(readPlaylist(text)).toEqual({ refusal });
});

it('a note that is longer than links carry is refused, and one that just fits is not', () => {
  const noted = (length: number) => readPlaylist(file({ steps: [{ step: 'vit/scores', note: 'n'.repeat(length) }] }));
  expect(noted(MOST.note)).not.toHaveProperty('refusal');
  expect(noted(MOST.note + 1)).toHaveProperty('refusal');
});

it('what is said in a language is English where it lacks that one, and said anew it leaves the others', () => {
  expect([saidIn(list.title, 'zh'), saidIn(list.title, 'nl'), saidIn('so', 'zh')]).toEqual([
    '一个头',
    'One head',
    'so',
  ]);
  expect(sayAnew(list.title, 'zh', '头')).toEqual({ en: 'One head', zh: '头' });
  expect(sayAnew('old', 'zh', '新')).toBe('新');
});

it('an item moves up and down past the others', () => {
  expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
  expect(moved(['a', 'b', 'c', 'd'], 3, 1)).toEqual(['a', 'd', 'b', 'c']);
});
