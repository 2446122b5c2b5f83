import { defineView, read } from '@/app/draw/view';
import { layoutOf, Tokens, type TokensProps } from './Tokens';

declare module '@/content/stage' {
  interface ViewProps {
    tokens: TokensProps;
  }
}

export const view = defineView<TokensProps>({
  reads: ({ of }) => read(of),
  measure: layoutOf,
  units: () => [12, 44],
  Component: Tokens,
});
