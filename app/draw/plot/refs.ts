import type { Ref } from '@/content/stage';

/** What a view of one tensor or of several side by side is given. */
export type OneOrMore = Ref | readonly Ref[];

export const shownRefs = (of: OneOrMore): readonly Ref[] => (typeof of === 'string' ? [of] : of);
