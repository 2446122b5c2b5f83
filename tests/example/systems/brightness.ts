import { mean } from '@/lib/ops/mean';
import { count } from '@/lib/system/schema';
import { picture } from '@/lib/system/specs';
import { defineSystem } from '@/lib/system/system';
import * as v from '@/lib/system/values';

/** How bright each pixel of a picture of any size is. */
export const brightness = defineSystem({
  id: 'example-brightness',
  config: v.object({ rows: count(6), columns: count(8) }),
  inputs: ({ rows, columns }) => ({ image: picture(rows, columns, 3) }),
  parameters: () => ({}),
  run(t, _, input) {
    t.name('brightness', mean(input.image, -1), ['row', 'column'], { symbol: 'B', scale: 'pixels' });
  },
});
