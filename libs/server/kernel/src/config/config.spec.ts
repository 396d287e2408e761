import { describe, expect, it } from '@jest/globals';
import { ConfigError } from './config-error.js';
import { Config } from './config.js';

const DATABASE_URL = 'postgres://concert:secret@localhost/concert';
const config = (env: Record<string, string> = {}): Config => new Config({ DATABASE_URL, ...env });
const fault = (env: Record<string, string | undefined>): string => {
  try {
    new Config({ DATABASE_URL, ...env });
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'accepted';
};

describe('the settings', () => {
  it('need nothing but a database', () => {
    const usual = config();
    expect([usual.port, usual.host, usual.publicUrl]).toEqual([3000, '127.0.0.1', 'http://127.0.0.1:3000']);
    expect([usual.production, usual.demonstration, usual.secureCookies, usual.s3, usual.redisUrl]).toEqual([
      false,
      false,
      false,
      undefined,
      undefined,
    ]);
  });

  it.each<[Record<string, string | undefined>, string]>([
    [{ DATABASE_URL: undefined }, 'DATABASE_URL is missing: set it in the environment.'],
    [{ DATABASE_URL: '' }, 'DATABASE_URL is missing: set it in the environment.'],
    [
      { DATABASE_URL: 'mysql://x' },
      'DATABASE_URL is not an address that starts with postgres:// or postgresql://.',
    ],
    [{ PORT: '70000' }, 'PORT is "70000" but has to be a whole number from 0 to 65535.'],
    [{ PORT: 'http' }, 'PORT is "http" but has to be a whole number from 0 to 65535.'],
    [{ DATABASE_POOL: '1.5' }, 'DATABASE_POOL is "1.5" but has to be a whole number from 2 to 200.'],
    [{ PUBLIC_URL: 'concert.example' }, 'PUBLIC_URL is not an address that starts with http:// or https://.'],
    [{ INBOUND_PORT: '2525' }, 'INBOUND_DOMAIN is missing: set it in the environment.'],
    [
      { INBOUND_DOMAIN: 'reply@example.org' },
      'INBOUND_DOMAIN is not the name of a domain, such as reply.example.org.',
    ],
    [
      { INBOUND_DOMAIN: 'reply.example.org', INBOUND_MAX_BYTES: '1' },
      'INBOUND_MAX_BYTES is "1" but has to be a whole number from 65536 to 52428800.',
    ],
    [
      { INBOUND_DOMAIN: 'reply.example.org', INBOUND_TLS_CERT: '/x.pem' },
      'INBOUND_TLS_KEY is missing: set it in the environment.',
    ],
    [
      { INBOUND_DOMAIN: 'reply.example.org', INBOUND_TLS_CERT: '/no/x.pem', INBOUND_TLS_KEY: '/no/y.pem' },
      'INBOUND_TLS_CERT is "/no/x.pem", which is no file that can be read.',
    ],
    [{ REDIS_URL: 'http://redis' }, 'REDIS_URL is not an address that starts with redis:// or rediss://.'],
    [{ SMTP_URL: 'mail.example:25' }, 'SMTP_URL is not an address that starts with smtp:// or smtps://.'],
    [
      { LOG_LEVEL: 'loud' },
      'LOG_LEVEL is "loud" but has to be one of trace, debug, info, warn, error, silent.',
    ],
    [{ CONCERT_DEMO: 'yes' }, 'CONCERT_DEMO is "yes" but has to be one of 0, 1.'],
    [{ TRUSTED_PROXIES: '-1' }, 'TRUSTED_PROXIES is "-1" but has to be a whole number from 0 to 10.'],
    [{ S3_BUCKET: 'papers' }, 'S3_ACCESS_KEY_ID is missing: set it in the environment.'],
    [
      { S3_BUCKET: 'papers', S3_ACCESS_KEY_ID: 'key', S3_SECRET_ACCESS_KEY: '' },
      'S3_SECRET_ACCESS_KEY is missing: set it in the environment.',
    ],
    [
      { S3_BUCKET: 'papers', S3_ENDPOINT: 'minio' },
      'S3_ENDPOINT is not an address that starts with http:// or https://.',
    ],
    [{ NODE_ENV: 'production' }, 'PUBLIC_URL is missing: set it in the environment.'],
    [
      { NODE_ENV: 'production', PUBLIC_URL: 'https://concert.example', CONCERT_DEMO: '1' },
      'CONCERT_DEMO=1 is refused with NODE_ENV=production: demonstration accounts have a published password.',
    ],
  ])('%j stop the start with one sentence that names what is wrong', (env, sentence) => {
    expect(fault(env)).toBe(sentence);
  });

  it('never say a secret aloud', () => {
    for (const name of ['DATABASE_URL', 'REDIS_URL', 'SMTP_URL'])
      expect(fault({ [name]: 'wrong://user:hunter2@host' })).not.toContain('hunter2');
  });

  it('that are empty are as good as not there', () => {
    const empty = config({
      HOST: '',
      PORT: '',
      REDIS_URL: '',
      S3_BUCKET: '',
      CONCERT_DEMO: '',
      LOG_LEVEL: '',
      MAIL_FROM: '',
      DATA_DIR: '',
    });
    expect(empty).toEqual(config());
  });

  it('tell from the public address whether cookies travel over TLS alone', () => {
    const production = config({ NODE_ENV: 'production', PUBLIC_URL: 'https://concert.example//' });
    expect([production.publicUrl, production.secureCookies]).toEqual(['https://concert.example', true]);
  });
});
