import { useStore } from '@/app/store/store';
import { type Cover, coverOf } from '@/app/store/uncovering';

/** How a part of the step stands while it is uncovered bit by bit; its number is a text, as an attribute of MDX is. */
export const useCover = (part: string): Cover => useStore((state) => coverOf(state, Number(part)));
