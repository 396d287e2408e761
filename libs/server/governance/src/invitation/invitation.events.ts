import { defineEvent } from '@concert/kernel';

export const invitationAccepted = defineEvent<{
  invitationId: string;
  entityId: string;
  personId: string;
  invitedById: string;
}>('governance.invitationAccepted');
