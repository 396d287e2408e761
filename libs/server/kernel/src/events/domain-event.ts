/** Something that happened, told to whoever listens after the change is committed. */
export interface DomainEvent<Payload extends object = object> {
  name: string;
  payload: Payload;
}

/** Declares an event of a context once; call the result to make one, read `.eventName` to listen. */
export interface EventDefinition<Payload extends object> {
  (payload: Payload): DomainEvent<Payload>;
  readonly eventName: string;
}

export function defineEvent<Payload extends object>(eventName: string): EventDefinition<Payload> {
  return Object.assign((payload: Payload): DomainEvent<Payload> => ({ name: eventName, payload }), {
    eventName,
  });
}
