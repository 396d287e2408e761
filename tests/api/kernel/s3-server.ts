import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** The few requests of S3 that a blob store needs, in memory: objects, uploads in parts, ranges, missing keys. */
export class S3Server {
  readonly objects = new Map<string, Buffer>();
  readonly requests: string[] = [];
  private readonly parts = new Map<string, Buffer[]>();
  private readonly server = createServer((request, response) => {
    this.answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  /** The next so many writes are answered with an error of the server. */
  failures = 0;

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', 'http://s3');
    const key = decodeURIComponent(url.pathname.split('/').slice(2).join('/'));
    const kind = url.searchParams.has('uploads') || url.searchParams.has('uploadId') ? ' part' : '';
    this.requests.push(`${request.method ?? ''}${kind}`);
    const body = await buffer(request);
    if (!genuine(request, body))
      return void response.writeHead(403).end('<Error><Code>SignatureDoesNotMatch</Code></Error>');
    if ((request.method === 'PUT' || request.method === 'POST') && this.failures-- > 0)
      return void response.writeHead(503).end('<Error><Code>SlowDown</Code></Error>');
    if (kind) return this.answerPart(request, url, key, body, response);
    if (request.method === 'PUT') this.objects.set(key, body);
    if (request.method === 'DELETE') this.objects.delete(key);
    if (request.method === 'PUT') return void response.writeHead(200, { etag: '"x"' }).end();
    if (request.method === 'DELETE') return void response.writeHead(204).end();
    const object = this.objects.get(key);
    if (!object)
      return void response
        .writeHead(404, { 'content-type': 'application/xml' })
        .end(request.method === 'HEAD' ? '' : '<Error><Code>NoSuchKey</Code></Error>');
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
    const content = range ? object.subarray(Number(range[1]), Number(range[2]) + 1) : object;
    response
      .writeHead(range ? 206 : 200, { 'content-length': content.length })
      .end(request.method === 'HEAD' ? undefined : content);
  }

  private answerPart(
    request: IncomingMessage,
    url: URL,
    key: string,
    body: Buffer,
    response: ServerResponse,
  ): void {
    const id = url.searchParams.get('uploadId') ?? 'an-upload';
    if (request.method === 'POST' && url.searchParams.has('uploads')) {
      this.parts.set(id, []);
      response.end(
        `<InitiateMultipartUploadResult><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`,
      );
    } else if (request.method === 'PUT') {
      const parts = this.parts.get(id) ?? [];
      parts[Number(url.searchParams.get('partNumber')) - 1] = body;
      response.writeHead(200, { etag: '"part"' }).end();
    } else if (request.method === 'POST') {
      this.objects.set(key, Buffer.concat(this.parts.get(id) ?? []));
      this.parts.delete(id);
      response.end('<CompleteMultipartUploadResult><ETag>"x"</ETag></CompleteMultipartUploadResult>');
    } else {
      this.parts.delete(id);
      response.writeHead(204).end();
    }
  }
}

/** Signed, and with the body that was signed. */
function genuine(request: IncomingMessage, body: Buffer): boolean {
  const signed = String(request.headers['x-amz-content-sha256'] ?? '');
  const ownHash = signed === 'UNSIGNED-PAYLOAD' || signed === createHash('sha256').update(body).digest('hex');
  return ownHash && String(request.headers.authorization).startsWith('AWS4-HMAC-SHA256 Credential=key/');
}
