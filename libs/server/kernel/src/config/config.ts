import { resolve } from 'node:path';
import { ConfigError } from './config-error.js';
import { type TlsFiles, tlsFiles } from './tls-files.js';

export interface S3Config {
  endpoint: string | undefined;
  region: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/** Where replies by mail come in. */
export interface InboundConfig {
  /** Of the addresses that are replied to. */
  domain: string;
  /** Where the SMTP listener of this process listens; none when mail is piped into the command instead. */
  port: number | undefined;
  host: string;
  maxBytes: number;
  /** Files with a certificate and its key, for STARTTLS. */
  tls: TlsFiles | undefined;
}

/** Everything the process takes from its environment, checked once at the start. */
export class Config {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  readonly databasePool: number;
  readonly dataDir: string;
  /** The address people use, without a slash at the end. */
  readonly publicUrl: string;
  readonly redisUrl: string | undefined;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** Replies by mail; undefined when there are none. */
  readonly inbound: InboundConfig | undefined;
  readonly s3: S3Config | undefined;
  /** Load the demonstration story and offer its accounts; never in production. */
  readonly demonstration: boolean;
  /** Whether this process takes part in the jobs that repeat by the clock. */
  readonly jobs: boolean;
  readonly logLevel: string;
  /** How many proxies in front of this process may say who the client is (X-Forwarded-For). */
  readonly trustedProxies: number;
  /** Bearer token that opens /metrics to anyone but this machine itself. */
  readonly metricsToken: string | undefined;

  constructor(environment: NodeJS.ProcessEnv) {
    // Compose files pass on what is not set as empty: it is as good as not there.
    const env = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
    this.production = env.NODE_ENV === 'production';
    this.port = integer(env, 'PORT', 3000, 0, 65_535);
    this.host = env.HOST ?? '127.0.0.1';
    this.databaseUrl = url(env, 'DATABASE_URL', ['postgres:', 'postgresql:']) ?? missing('DATABASE_URL');
    this.databasePool = integer(env, 'DATABASE_POOL', 10, 2, 200);
    this.dataDir = resolve(env.DATA_DIR ?? '.data');
    this.publicUrl = (url(env, 'PUBLIC_URL', ['http:', 'https:']) ?? `http://127.0.0.1:${this.port}`).replace(
      /\/+$/,
      '',
    );
    this.redisUrl = url(env, 'REDIS_URL', ['redis:', 'rediss:']);
    this.smtpUrl = url(env, 'SMTP_URL', ['smtp:', 'smtps:']);
    this.mailFrom = env.MAIL_FROM ?? 'Concert <no-reply@concert.invalid>';
    this.inbound = inbound(env, this.host);
    this.s3 = s3(env);
    this.demonstration = oneOf(env, 'CONCERT_DEMO', ['0', '1'], '0') === '1';
    this.jobs = oneOf(env, 'JOBS', ['0', '1'], '1') === '1';
    this.logLevel = oneOf(env, 'LOG_LEVEL', ['trace', 'debug', 'info', 'warn', 'error', 'silent'], 'info');
    this.trustedProxies = integer(env, 'TRUSTED_PROXIES', 0, 0, 10);
    this.metricsToken = env.METRICS_TOKEN;
    if (this.production && this.demonstration) {
      throw new ConfigError(
        'CONCERT_DEMO=1 is refused with NODE_ENV=production: demonstration accounts have a published password.',
      );
    }
    if (this.production && env.PUBLIC_URL === undefined) missing('PUBLIC_URL');
  }

  /** Cookies are sent over TLS only when people reach the product over TLS. */
  get secureCookies(): boolean {
    return this.publicUrl.startsWith('https:');
  }
}

function missing(name: string): never {
  throw new ConfigError(`${name} is missing: set it in the environment.`);
}

function integer(env: NodeJS.ProcessEnv, name: string, usual: number, min: number, max: number): number {
  const text = env[name];
  if (text === undefined) return usual;
  const value = Number(text);
  if (!Number.isInteger(value) || value < min || value > max) {
    throw new ConfigError(`${name} is "${text}" but has to be a whole number from ${min} to ${max}.`);
  }
  return value;
}

function url(env: NodeJS.ProcessEnv, name: string, protocols: string[]): string | undefined {
  const text = env[name];
  if (text === undefined) return undefined;
  const parsed = URL.canParse(text) ? new URL(text) : undefined;
  if (!parsed || !protocols.includes(parsed.protocol)) {
    throw new ConfigError(
      `${name} is not an address that starts with ${protocols.map((p) => `${p}//`).join(' or ')}.`,
    );
  }
  return text;
}

function oneOf(env: NodeJS.ProcessEnv, name: string, allowed: string[], usual: string): string {
  const text = env[name] ?? usual;
  if (!allowed.includes(text))
    throw new ConfigError(`${name} is "${text}" but has to be one of ${allowed.join(', ')}.`);
  return text;
}

const MB = 1024 * 1024;

function inbound(env: NodeJS.ProcessEnv, host: string): InboundConfig | undefined {
  const domain = env.INBOUND_DOMAIN?.toLowerCase();
  const [cert, key] = [env.INBOUND_TLS_CERT, env.INBOUND_TLS_KEY];
  const port = env.INBOUND_PORT === undefined ? undefined : integer(env, 'INBOUND_PORT', 0, 0, 65_535);
  if (domain === undefined) {
    if (port !== undefined) missing('INBOUND_DOMAIN');
    return undefined;
  }
  if (
    domain.length > 180 ||
    !/^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/.test(domain)
  )
    throw new ConfigError('INBOUND_DOMAIN is not the name of a domain, such as reply.example.org.');
  if ((cert === undefined) !== (key === undefined))
    missing(cert === undefined ? 'INBOUND_TLS_CERT' : 'INBOUND_TLS_KEY');
  return {
    domain,
    port,
    host: env.INBOUND_HOST ?? host,
    maxBytes: integer(env, 'INBOUND_MAX_BYTES', 10 * MB, 64 * 1024, 50 * MB),
    tls: cert === undefined || key === undefined ? undefined : tlsFiles(cert, key),
  };
}

function s3(env: NodeJS.ProcessEnv): S3Config | undefined {
  const bucket = env.S3_BUCKET;
  if (!bucket) return undefined;
  return {
    bucket,
    endpoint: url(env, 'S3_ENDPOINT', ['http:', 'https:']),
    region: env.S3_REGION ?? 'us-east-1',
    accessKeyId: env.S3_ACCESS_KEY_ID ?? missing('S3_ACCESS_KEY_ID'),
    secretAccessKey: env.S3_SECRET_ACCESS_KEY ?? missing('S3_SECRET_ACCESS_KEY'),
  };
}
