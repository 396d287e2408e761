import { createContext, useContext, type ComponentType, type ReactNode } from 'react';
import type {
  Audience,
  Capacity,
  Classification,
  InterfaceLocale,
  RepresentationRole,
} from '@concert/contracts';

/** The words these components need; the application gives them in the reader's language. */
export interface UiTexts {
  loading: string;
  loadMore: string;
  shownOf: (shown: number, total: number) => string;
  retry: string;
  dismiss: string;
  close: string;
  cancel: string;
  reason: string;
  reasonHint: string;
  errorReference: (id: string) => string;
  capacity: Record<Capacity, string>;
  role: Record<RepresentationRole, string>;
  secretariat: string;
  audience: Record<Audience, string>;
  classification: Record<Classification, string>;
  sort: {
    moveUp: (name: string) => string;
    moveDown: (name: string) => string;
    drag: (name: string) => string;
    moved: (name: string, position: number, total: number) => string;
    /** What kind of control the handle is, and how it is used, for those who hear it. */
    role: string;
    instructions: string;
    lifted: (name: string, position: number, total: number) => string;
    over: (name: string, position: number, total: number) => string;
    kept: (name: string) => string;
  };
  markdown: {
    write: string;
    preview: string;
    empty: string;
    hint: string;
    /** Names the list of those who can be mentioned. */
    mentions: string;
    tooLong: (length: number, most: number) => string;
    tools: Record<'bold' | 'italic' | 'link' | 'quote' | 'list' | 'numbers', string>;
  };
}

export interface UiSettings {
  locale: InterfaceLocale;
  /** The reader's own zone, an IANA name. */
  timeZone: string;
  texts: UiTexts;
  /** A link to a page of the application itself, which is opened without loading anything anew. */
  InnerLink: ComponentType<{ to: string; className?: string | undefined; children: ReactNode }>;
}

const UiContext = createContext<UiSettings | null>(null);

export function UiProvider({ settings, children }: { settings: UiSettings; children: ReactNode }) {
  return <UiContext value={settings}>{children}</UiContext>;
}

/** The reader's language, zone and words. Throws outside of `UiProvider`. */
export function useUi(): UiSettings {
  const settings = useContext(UiContext);
  if (!settings) throw new Error('UiProvider is missing');
  return settings;
}
