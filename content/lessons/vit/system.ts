import { miniVit } from '@/lib/systems/mini-vit';
import type { MiniVitConfig } from '@/lib/systems/mini-vit-config';
import { defineSystem } from '@/lib/systems/system';

/** Which block (0-based) reads the tensor of this name, if one does. */
function readerOf(name: string): number | null {
  if (name === 'tokens') return 0;
  const before = /^block\.(\d+)\.residual2$/.exec(name)?.[1];
  return before === undefined ? null : Number(before) + 1;
}

/**
 * The mini ViT with what each block receives under a name of its own, `block.{i}.tokens`: block 1 reads `tokens`, every
 * other block what the one before it returned, and a step that is open for any block needs one name for both.
 */
export const miniVitByBlock = defineSystem<MiniVitConfig>({
  ...miniVit,
  run(t, w, input, config) {
    const tracer = {
      ...t,
      name(...[name, made, axes, symbol]: Parameters<typeof t.name>) {
        const named = t.name(name, made, axes, symbol);
        const reader = readerOf(name);
        if (reader === null || reader >= config.depth) return named;
        return t.aside(`block.${reader}.tokens`, named, axes, 'z');
      },
    };
    miniVit.run(tracer, w, input, config);
  },
});
