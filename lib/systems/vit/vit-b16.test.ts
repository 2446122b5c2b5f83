import { expect, it } from 'vitest';
import { readConfig } from '../../system/config';
import { sizeOf } from '../../tensor/shape';
import vitB16 from './vit-b16';

it('has the parameters of ViT-B/16, number and shapes, when no size is given', () => {
  const specs = vitB16.parameters(readConfig(vitB16, {}));
  expect(Object.values(specs).reduce((total, { shape }) => total + sizeOf(shape), 0)).toBe(86_567_656);
  expect(Object.keys(specs)).toHaveLength(152);
  expect(specs['patch_embed.weight']?.shape).toEqual([768, 3, 16, 16]);
  expect(specs.pos_embed?.shape).toEqual([197, 768]);
  expect(specs['block.11.attn.qkv.weight']?.shape).toEqual([768, 2304]);
});
