import type { ExtractedEventResolvers } from '../../generated/resolver-types.ts';

export const ExtractedEvent: ExtractedEventResolvers = {
  participants: ({ participants }, { role }) =>
    role ? participants.filter((participant) => participant.role === role) : participants,
};
