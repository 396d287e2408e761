import type { ApolloServerPlugin } from '@apollo/server';
import { forbidden, type RequestContext } from '@concert/kernel';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** What is asked first is guarded by the access that each operation declares. */
const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

/**
 * What a guest may ask of each kind of thing; nothing of a kind that is not here. From one thing many others can be
 * reached, so that the right to a thread alone would lead from its body to all that the body has.
 */
const OF_GUESTS: Record<string, readonly string[]> = {
  Viewer: ['person', 'locale', 'profileVersion', 'guest', 'secretariat', 'focalPoint', 'entity', 'standings'],
  // Their own, and those of others by name alone.
  'Viewer.person': ['id', 'name', 'title', 'email', 'languages', 'timeZone', 'portraitUrl', 'demonstration'],
  Person: ['id', 'name'],
  ViewerStanding: ['capacities', 'role', 'body'],
  Session: ['id', 'createdAt', 'lastSeenAt', 'userAgent', 'ip', 'current'],
  Body: ['id', 'code', 'name'],
  Entity: ['id', 'code', 'acronym', 'name'],
  Translated: ['en', 'fr', 'es', 'ar', 'zh', 'ru'],
  Thread: [
    ...[
      'id',
      'version',
      'title',
      'audience',
      'classification',
      'pinned',
      'closed',
      'createdAt',
      'lastPostAt',
    ],
    ...['lastSeq', 'movedAway', 'postCount', 'posts', 'body', 'createdBy', 'lastPostBy', 'viewerCan'],
    ...['viewerVoices', 'relabellings', 'merged', 'mergedInto', 'unread', 'readSeq', 'guests'],
    ...['announcement', 'seenBy', 'anchor', 'moves'],
  ],
  SeenBy: ['seen', 'of', 'entitiesShown'],
  ThreadMove: ['id', 'at', 'by', 'entity', 'from'],
  ThreadAnchor: ['kind', 'subjectId', 'title'],
  ThreadActions: ['post', 'pin', 'close', 'rename', 'relabel', 'move', 'movePosts', 'inviteGuests'],
  ThreadRelabelling: [
    ...['id', 'at', 'by', 'audienceBefore', 'audienceAfter', 'classificationBefore', 'classificationAfter'],
    'reason',
  ],
  ThreadGuest: ['id', 'version', 'name', 'organisation', 'lastDay', 'mayPost', 'state', 'email', 'reason'],
  Voice: ['key', 'capacity', 'entity'],
  PostConnection: ['edges', 'pageInfo', 'totalCount'],
  PostEdge: ['cursor', 'node'],
  PageInfo: ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'],
  Post: [
    ...[
      'id',
      'version',
      'threadId',
      'seq',
      'text',
      'capacity',
      'language',
      'createdAt',
      'editedAt',
      'hidden',
    ],
    ...[
      'withdrawnAt',
      'attachments',
      'author',
      'entity',
      'organisation',
      'history',
      'viewerCan',
      'reactions',
      'hiding',
      'moved',
    ],
  ],
  PostAttachment: ['id', 'fileName', 'mediaType', 'size', 'width', 'height', 'shown', 'url'],
  ReplyDraft: ['text', 'at'],
  PostActions: ['edit', 'react', 'withdraw', 'hide'],
  PostEdit: ['text', 'editedAt', 'editedBy', 'attachments'],
  PostHiding: ['id', 'at', 'reason', 'by'],
  PostReaction: ['kind', 'count', 'mine', 'people'],
  PostPlace: ['at', 'seq', 'thread'],
  // What anybody may ask, signed in or not.
  InvitationOffer: ['email', 'name', 'role', 'locale', 'expiresAt', 'secretariat', 'entity', 'body'],
  Demonstration: ['accounts'],
  DemonstrationAccount: ['email', 'name', 'as', 'body', 'entity'],
  GuestOffer: ['email', 'name', 'organisation', 'locale', 'title', 'body', 'lastDay'],
};

/** Refuses guests whatever is not theirs to ask, before any of it is looked up. */
export function guestFields(): ApolloServerPlugin<RequestContext> {
  const known = new WeakMap<DocumentNode, string | null>();
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, contextValue }) {
          if (!contextValue.viewer?.guest || !operation) return;
          let refused = known.get(document);
          if (refused === undefined)
            known.set(document, (refused = refusedField(schema, document, operation)));
          if (refused !== null) throw forbidden('guest', { field: refused });
        },
      };
    },
  };
}

/** The first field that no guest may ask for; null when there is none. */
export function refusedField(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): string | null {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const root = schema.getRootType(operation.operation);
  return root
    ? firstRefused(schema, fragments, operation.selectionSet, { type: root, via: '' })
    : 'operation';
}

interface Place {
  type: GraphQLNamedType;
  /** The field that led there, as `Type.field`. */
  via: string;
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function firstRefused(
  schema: GraphQLSchema,
  fragments: Fragments,
  { selections }: SelectionSetNode,
  place: Place,
): string | null {
  for (const selection of selections) {
    let refused: string | null = null;
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = fragments.get(selection.name.value);
      if (fragment) refused = firstRefused(schema, fragments, fragment.selectionSet, place);
    } else if (selection.kind === Kind.INLINE_FRAGMENT)
      refused = firstRefused(schema, fragments, selection.selectionSet, place);
    else if (!selection.name.value.startsWith('__')) {
      const name = `${place.type.name}.${selection.name.value}`;
      const allowed = OF_GUESTS[place.via] ?? OF_GUESTS[place.type.name] ?? [];
      const field = isObjectType(place.type) ? place.type.getFields()[selection.name.value] : undefined;
      if (!field || !(ROOTS.has(place.type.name) || allowed.includes(selection.name.value))) return name;
      const next = { type: getNamedType(field.type), via: name };
      if (selection.selectionSet) refused = firstRefused(schema, fragments, selection.selectionSet, next);
    } else if (place.type.name === 'Query' && selection.name.value !== '__typename')
      return `Query.${selection.name.value}`;
    if (refused !== null) return refused;
  }
  return null;
}
