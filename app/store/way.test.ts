import { describe, expect, it } from 'vitest';
import { readyPlaylists } from '@/content/ready-playlists';
import { parse } from '@/lib/permalink/link';
import { packPlaylist } from '@/lib/playlist/code';
import { catalogue } from './catalogue';
import { settleWay } from './listing';
import { rangeCode, readyAs, walkable, wayOf } from './way';

describe.each(readyPlaylists)('the ready way $id', ({ id, steps }) => {
  it('goes through steps that there are, each once', () => {
    const way = wayOf(id);
    expect(way?.ignored).toEqual([]);
    expect(way?.places).toEqual(Object.keys(steps));
  });

  it('can be told from part of a lesson, and named by a link', () => {
    expect(catalogue.lessons.map((lesson) => lesson.id)).not.toContain(id);
    expect(parse(`#/en/vit/scores?list=${id}`, catalogue).state.list).toBe(id);
  });

  it('goes the same way when it is saved as a file or packed into a link', () => {
    const list = readyAs(id);
    const packed = list && wayOf(packPlaylist(list));
    expect(packed?.stops).toEqual(wayOf(id)?.stops);
  });
});

it('part of a lesson is a way that ends where the link says', () => {
  expect(wayOf(rangeCode('two-tokens', 'tokens', 'queries'))?.places).toEqual([
    'two-tokens/tokens',
    'two-tokens/query',
    'two-tokens/queries',
  ]);
  expect(wayOf(rangeCode('two-tokens', 'queries', 'tokens'))).toBeNull();
});

it('a step that is gone is skipped and said, and one that comes twice stands once', () => {
  const item = (place: string) => ({ place, note: '' });
  const { places, ignored } = walkable({
    title: '',
    items: ['vit/scores', 'vit/gone', 'nowhere/scores', 'vit/scores', 'vit/scale'].map(item),
  });
  expect(places).toEqual(['vit/scores', 'vit/scale']);
  expect(ignored).toEqual([
    { part: 'vit/gone', why: 'skipped-step' },
    { part: 'nowhere/scores', why: 'skipped-step' },
    { part: 'vit/scores', why: 'repeated-step' },
  ]);
});

it('a step that has been renamed stands under its name of today', () => {
  const lessons = [{ id: 'vit', steps: ['image', 'scores'], renamed: { products: 'scores' } }];
  const list = { title: '', items: [{ place: 'vit/products', note: 'here' }] };
  expect(walkable(list, lessons)).toEqual({
    stops: [{ lesson: 'vit', step: 'scores', place: 'vit/scores', note: 'here' }],
    places: ['vit/scores'],
    ignored: [],
  });
});

it('a link to a way that there is not opens its step without one, and says so', () => {
  const { state, ignored } = settleWay(parse('#/en/vit/scores?list=nowhere', catalogue));
  expect(state).toMatchObject({ step: 'scores', list: '' });
  expect(ignored).toEqual([{ part: 'list=nowhere', why: 'no-way' }]);
});
