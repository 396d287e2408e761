import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createSecureContext, type SecureContextOptions } from 'node:tls';
import { ConfigError } from './config-error.js';

/** Where a certificate and its key stand. */
export interface TlsFiles {
  cert: string;
  key: string;
}

/** The two files, looked into at the start: what does not fit together would only be found by the first who comes. */
export function tlsFiles(certFile: string, keyFile: string): TlsFiles {
  const cert = contentOf('INBOUND_TLS_CERT', certFile);
  const key = contentOf('INBOUND_TLS_KEY', keyFile);
  usable(`INBOUND_TLS_CERT is "${certFile}", which holds no certificate in PEM form`, { cert });
  usable(`INBOUND_TLS_KEY is "${keyFile}", which holds no key in PEM form that is open without a password`, {
    key,
  });
  usable('INBOUND_TLS_KEY is not the key of the certificate in INBOUND_TLS_CERT', { cert, key });
  return { cert: resolve(certFile), key: resolve(keyFile) };
}

function contentOf(name: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new ConfigError(`${name} is "${file}", which is no file that can be read.`);
  }
}

function usable(complaint: string, options: SecureContextOptions): void {
  try {
    createSecureContext(options);
  } catch {
    throw new ConfigError(`${complaint}.`);
  }
}
