import type { TextSpanResolvers } from '../../generated/resolver-types.ts';

export const TextSpan: TextSpanResolvers = {
  exact: ({ text }) => text,
};
