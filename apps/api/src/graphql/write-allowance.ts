import type { ApolloServerPlugin } from '@apollo/server';
import { rateLimited, type RequestContext } from '@concert/kernel';
import { OperationTypeNode } from 'graphql';

const WINDOW_MS = 60_000;
/** Changes a minute, far above what a person does by hand (or a whole office behind one address) and far below what hurts. */
export const WRITES_PER_MINUTE = { person: 300, address: 200 } as const;

interface Window {
  spent: number;
  endsAt: number;
}

/**
 * Refuses floods of mutations, by person or, for those not signed in, by address. Counted per process: the aim is to
 * keep one client from harming the others, not to bill anyone. Guessing at passwords has its own, shared limits.
 */
export function writeAllowance(now: () => number = Date.now): ApolloServerPlugin<RequestContext> {
  const windows = new Map<string, Window>();
  const spend = (key: string, max: number): void => {
    const at = now();
    let window = windows.get(key);
    if (!window || window.endsAt <= at) {
      if (windows.size > 10_000)
        for (const [old, { endsAt }] of windows) if (endsAt <= at) windows.delete(old);
      window = { spent: 0, endsAt: at + WINDOW_MS };
      windows.set(key, window);
    }
    window.spent += 1;
    if (window.spent > max) throw rateLimited(Math.ceil((window.endsAt - at) / 1000));
  };
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation, contextValue }) {
          if (operation?.operation !== OperationTypeNode.MUTATION) return;
          const { viewer, req } = contextValue;
          if (viewer) spend(`person:${viewer.personId}`, WRITES_PER_MINUTE.person);
          else spend(`address:${req.ip}`, WRITES_PER_MINUTE.address);
        },
      };
    },
  };
}
