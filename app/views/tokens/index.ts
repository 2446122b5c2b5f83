import type { View } from '../lens';
import { layoutOf, Tokens, type TokensProps } from './Component';

declare module '@/content/schema' {
  interface ViewProps {
    tokens: TokensProps;
  }
}

export const view: View<TokensProps> = {
  measure: layoutOf,
  units: () => [12, 44],
  Component: Tokens,
};
