/** A setting is wrong or missing; the message is the one sentence shown to whoever starts the server. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}
