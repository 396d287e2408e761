import type { ApolloClient, TypePolicies } from '@apollo/client';
import type { ParseKeys } from 'i18next';
import type { ComponentType, ReactNode } from 'react';
import type { RouteObject } from 'react-router';
import type { LiveEvents } from '../realtime/live';

/** A key of the words which are always there; what the shell shows is named in them. */
export type ShellText = ParseKeys<'app'>;

/** A place in the left rail. */
export interface Place {
  path: string;
  label: ShellText;
  /** Places stand in this order. */
  order: number;
  secretariatOnly?: boolean;
}

/** A tab of a page that several features share: a lazy route (made by `page`) below the shared one. */
export interface Tab extends Pick<RouteObject, 'element' | 'handle'> {
  /** One segment below the shared page; empty for the tab that opens first. */
  path: string;
  label: ShellText;
  order: number;
  /** What stands beside the name of a body's tab. */
  Mark?: ComponentType<BodyMarkProps>;
}

export interface BodyMarkProps {
  bodyId: string;
}

/** Something the command palette reaches. */
export interface PaletteEntry {
  id: string;
  label: string;
  description?: string;
  /** Words it is also found by: codes, other names. */
  keywords?: readonly string[];
  /** Entries of one kind stand together under this heading. */
  group: string;
  to: string;
}

export interface PaletteSource {
  /** Asked each time the palette opens; answers from Apollo's cache where it can. */
  paletteEntries: (client: ApolloClient) => Promise<readonly PaletteEntry[]>;
}

export interface RealtimeSource {
  /** Tells which events touch which cached data. Called when the first page is drawn, again when someone else signs in. */
  listen: (live: LiveEvents, client: ApolloClient) => void;
}

/** How a kind of waiting thing is dealt with where it stands on the desk. */
export interface DeskAct {
  /** The desk item's kind, as the schema names it. */
  kind: string;
  Component: ComponentType<DeskActProps>;
}

export interface DeskActProps {
  subjectId: string;
  title: string;
  /** To be called when nothing is left to do. */
  onDone: () => void;
}

/** A post of which another feature makes something. */
export interface OfferedPost {
  id: string;
  threadId: string;
  seq: number;
  text: string;
  author: string;
  /** For whom it was spoken. */
  entity: string;
}

/** What a feature makes of the posts of a thread. */
export interface PostOffer {
  /** The feature it comes from. */
  from: string;
  /** Stands with what may be done with each post; null for those who may not. */
  act: { label: string; run: (post: OfferedPost) => void } | null;
  /** What has become of posts, by their ids. */
  notes: ReadonlyMap<string, ReactNode>;
}

export interface ThreadPartProps {
  threadId: string;
  /** To be called when there is an offer, and whenever it is another. */
  onOffer: (offer: PostOffer) => void;
}

/** What one feature gives to the application. Everything in it is small or lazy: all of it is in the first load. */
export interface Feature {
  area: string;
  /** Pages inside the shell, for people who are signed in. */
  routes?: readonly RouteObject[];
  /** Pages for anyone, without the shell. */
  publicRoutes?: readonly RouteObject[];
  places?: readonly Place[];
  /** Tabs of `/bodies/:code`. */
  bodyTabs?: readonly Tab[];
  /** Tabs of `/secretariat`. */
  secretariatTabs?: readonly Tab[];
  /** What a feature tells of an entity on its page, below its seats. */
  entityParts?: readonly ComponentType<{ code: string }>[];
  /** What stands beside the viewer's bodies in the left rail. */
  bodyMarks?: readonly ComponentType<BodyMarkProps>[];
  /** What a feature has to tell on whatever page is open; nothing most of the time. */
  banners?: readonly ComponentType[];
  /** Stands beside an open thread and offers something to be made of its posts. */
  threadParts?: readonly ComponentType<ThreadPartProps>[];
  deskActs?: readonly DeskAct[];
  /** Where things of the desk can be opened, by their kind; null for kinds of other features. */
  subjectPath?: (kind: string, subjectId: string, bodyCode: string | null) => string | null;
  typePolicies?: TypePolicies;
  palette?: () => Promise<PaletteSource>;
  realtime?: () => Promise<RealtimeSource>;
}
