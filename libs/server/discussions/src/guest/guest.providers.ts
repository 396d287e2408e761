import { AcceptGuest } from './accept-guest.js';
import { GuestFields, ThreadGuestsField } from './guest.fields.js';
import { GuestLetters } from './guest-letters.js';
import { GuestLoaders } from './guest.loaders.js';
import { GuestRealtime } from './guest.realtime.js';
import { GuestAcceptanceResolver, GuestResolver } from './guest.resolver.js';
import { GuestService } from './guest.service.js';
import { GuestStore } from './guest.store.js';
import { Guests } from './guests.js';
import { InviteGuest } from './invite-guest.js';

/** People from outside in single threads. */
export const GUEST_PROVIDERS = [
  GuestStore,
  Guests,
  GuestLoaders,
  GuestLetters,
  GuestService,
  InviteGuest,
  AcceptGuest,
  GuestRealtime,
  GuestResolver,
  GuestAcceptanceResolver,
  ThreadGuestsField,
  GuestFields,
];
