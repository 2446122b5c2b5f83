import { read, type View } from '../lens';
import { layoutOf, Tokens, type TokensProps } from './Component';

declare module '@/content/stage' {
  interface ViewProps {
    tokens: TokensProps;
  }
}

export const view: View<TokensProps> = {
  reads: ({ of }) => read(of),
  measure: layoutOf,
  units: () => [12, 44],
  Component: Tokens,
};
