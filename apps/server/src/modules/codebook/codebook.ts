import type { CodebookResolvers, QueryResolvers } from '../../generated/resolver-types.ts';

export const queryCodebook: Pick<QueryResolvers, 'codebook'> = {
  codebook: (_root, _args, { knowledge }) => knowledge.codebook,
};

export const Codebook: CodebookResolvers = {
  eventTypes: ({ eventTypes }) =>
    eventTypes.map(({ quad, cameo, type, modes, ...rest }) => ({
      ...rest,
      type,
      quadClass: quad,
      cameoCode: cameo,
      modes: modes.map(({ cameo: cameoCode, ...mode }) => ({ ...mode, cameoCode })),
    })),
  contexts: ({ contexts }) => [...contexts],
  sectors: ({ sectors }) => [...sectors],
};
