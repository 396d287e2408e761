import { randomUUID } from 'node:crypto';
import type { TestClient } from '@concert/testing';
import { upload } from '../documents/papers.js';
import { POST } from './thread-acts.js';

/** The smallest picture that is one: a PNG of 1 × 1 pixels. */
export const PICTURE = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
);

export const FILES =
  'attachments { id fileName mediaType size width height shown url copies { person { name } } }';
export const POSTS_WITH_FILES = `query ($id: ID!) { thread(id: $id) { posts(first: 50) { edges { node { seq text hidden ${FILES} history { text attachments { fileName } } } } } } }`;

/** A post in the thread with a text file of that content. */
export async function postFile(
  client: TestClient,
  threadId: string,
  content = `Figures ${randomUUID()}`,
  name = 'figures.txt',
): Promise<{ id: string; fileId: string; url: string }> {
  const { uploadId } = await upload(client, content, name);
  const id = randomUUID();
  await client.query(POST, { input: { threadId, id, text: 'See the file.', attachments: [uploadId] } });
  return { id, fileId: uploadId, url: `/files/posts/${uploadId}` };
}
