export interface Announcement {
  id: number;
  text: string;
  /** A thing that can be done about it, such as taking the act back. */
  action?: { label: string; run: () => void } | undefined;
}

type Listener = () => void;

let next = 1;
let shown: readonly Announcement[] = [];
const listeners = new Set<Listener>();

function replace(list: readonly Announcement[]) {
  shown = list;
  for (const listener of listeners) listener();
}

/** Says something short to everyone: shown at the edge of the page and read out. For what succeeded, not for errors. */
export function announce(text: string, action?: Announcement['action']): void {
  replace([...shown.slice(-2), { id: next++, text, action }]);
}

export function dismiss(id: number): void {
  replace(shown.filter((announcement) => announcement.id !== id));
}

export const announcements = {
  current: () => shown,
  subscribe: (listener: Listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};
