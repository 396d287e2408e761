import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type TLSSocket } from 'node:tls';
import { Socket } from 'node:net';
import { SmtpListener } from '@concert/desk';
import { Config } from '@concert/kernel';
import type { TestServer } from '@concert/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestServer } from '../server.js';
import { DOMAIN, INBOUND } from './reply-mails.js';

// Of nobody: they are used in this file alone.
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBkTCCATegAwIBAgIUDevACmY+eUKhmmGX6PwwfOHVMEwwCgYIKoZIzj0EAwIw
HTEbMBkGA1UEAwwScmVwbHkuY29uY2VydC50ZXN0MCAXDTI2MTEyMjIwNTEwM1oY
DzIxMjYxMDI5MjA1MTAzWjAdMRswGQYDVQQDDBJyZXBseS5jb25jZXJ0LnRlc3Qw
WTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAT3JifBnKVa8vtYRU41hx0QZdEDJ3/C
8eqdvb5m7HmKIM1GYJqAOnY4fR15uWLXld5MhrXfcZ3L+RUmF0saoIxdo1MwUTAd
BgNVHQ4EFgQUYhVo5KFGmQrJ6m3NYk3zc4iKPGIwHwYDVR0jBBgwFoAUYhVo5KFG
mQrJ6m3NYk3zc4iKPGIwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBF
AiEAhAix/HSuyQyTK4dMWHYCdYO10hT5L+LaE+Bfff95LJUCIBSRGw7Gxa3o3dcY
UB+dQ9veBIozEYV9veIIhjOudLld
-----END CERTIFICATE-----
`;
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQggx0kMZN1q0/gJQrd
hf6GiJWAee/OLgMfunAiFJVUkPyhRANCAAT3JifBnKVa8vtYRU41hx0QZdEDJ3/C
8eqdvb5m7HmKIM1GYJqAOnY4fR15uWLXld5MhrXfcZ3L+RUmF0saoIxd
-----END PRIVATE KEY-----
`;

let server: TestServer;
let folder: string;
let files: { INBOUND_TLS_CERT: string; INBOUND_TLS_KEY: string };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'concert-tls-'));
  files = {
    INBOUND_TLS_CERT: await put('cert.pem', CERTIFICATE),
    INBOUND_TLS_KEY: await put('key.pem', KEY),
  };
  server = await startTestServer({ env: { ...INBOUND, ...files } });
});

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

async function put(name: string, content: string): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

describe('the listener with a certificate', () => {
  it('turns the line into a secret one, and forgets what was said before', async () => {
    const port = await server.app.get(SmtpListener).start();
    const plain = new Socket();
    plain.connect(port ?? 0, '127.0.0.1');
    expect(await heard(plain)).toMatch(/^220/);
    plain.write('EHLO x\r\n');
    expect(await heard(plain)).toMatch(/STARTTLS/);
    plain.write('STARTTLS\r\nMAIL FROM:<injected@example.org>\r\n');
    expect(await heard(plain)).toMatch(/^220[^\n]*\r\n$/);
    const secret: TLSSocket = connect({ socket: plain, servername: DOMAIN, rejectUnauthorized: false });
    await new Promise((resolve) => secret.once('secureConnect', resolve));
    expect(secret.getPeerCertificate().subject.CN).toBe(DOMAIN);
    secret.write('EHLO x\r\n');
    expect(await heard(secret)).not.toMatch(/STARTTLS|AUTH/);
    secret.write('RCPT TO:<someone@example.org>\r\n');
    expect(await heard(secret)).toMatch(/^503/);
    secret.destroy();
  });
});

const heard = (socket: Socket): Promise<string> =>
  new Promise((resolve) => socket.once('data', (chunk: Buffer) => resolve(chunk.toString('utf8'))));

describe('the files of a certificate', () => {
  const fault = (over: Partial<typeof files>) => () =>
    new Config({ DATABASE_URL: 'postgres://x', ...INBOUND, ...files, ...over });

  it('are looked into at the start, and one sentence says what is wrong with them', async () => {
    const rubbish = await put('rubbish.pem', 'nothing');
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const other = await put('other.pem', String(privateKey.export({ type: 'pkcs8', format: 'pem' })));
    const passphrase = { cipher: 'aes-256-cbc', passphrase: 'x' };
    const closed = await put(
      'closed.pem',
      String(privateKey.export({ type: 'pkcs8', format: 'pem', ...passphrase })),
    );
    expect(fault({})).not.toThrow();
    expect(fault({ INBOUND_TLS_CERT: folder })).toThrow(/^INBOUND_TLS_CERT is ".+", which is no file/);
    expect(fault({ INBOUND_TLS_CERT: rubbish })).toThrow(/^INBOUND_TLS_CERT is ".+", which holds no cert/);
    expect(fault({ INBOUND_TLS_KEY: rubbish })).toThrow(/^INBOUND_TLS_KEY is ".+", which holds no key/);
    expect(fault({ INBOUND_TLS_KEY: closed })).toThrow(/^INBOUND_TLS_KEY is ".+", which holds no key/);
    expect(fault({ INBOUND_TLS_KEY: other })).toThrow(/^INBOUND_TLS_KEY is not the key of the certificate/);
  });
});
