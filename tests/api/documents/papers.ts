import { randomBytes } from 'node:crypto';
import type { BuiltBody, TestClient } from '@concert/testing';

/** Some text that no other test has put in. */
export const unique = (): string => `A paper that says ${randomBytes(8).toString('hex')}.`;

export function form(content: string | Uint8Array<ArrayBuffer> | Blob, name = 'paper.txt'): FormData {
  const data = new FormData();
  data.append('file', content instanceof Blob ? content : new Blob([content]), name);
  return data;
}

export const sendFile = (
  client: TestClient,
  content: string | Uint8Array<ArrayBuffer> | Blob,
  name?: string,
): Promise<Response> => client.fetch('/files', { method: 'POST', body: form(content, name) });

export interface Received {
  uploadId: string;
  sha256: string;
  size: number;
  fileName: string;
  mediaType: string;
}

export async function upload(
  client: TestClient,
  content: string | Uint8Array<ArrayBuffer> = unique(),
  name?: string,
): Promise<Received> {
  const response = await sendFile(client, content, name);
  if (response.status !== 201) throw new Error(`Refused: ${response.status} ${await response.text()}`);
  return (await response.json()) as Received;
}

const DOCUMENT = `id version reference title language state audience classification
  currentRevision { id number fileName url reference note } languageVersions { id language }
  viewerCan { revise relabel translate seeDownloads states }`;

export const ADD = `mutation ($input: AddDocumentInput!) { addDocument(input: $input) { ${DOCUMENT} } }`;
export const REVISE = `mutation ($input: AddRevisionInput!) { addRevision(input: $input) { ${DOCUMENT} } }`;
export const RELABEL = `mutation ($input: RelabelDocumentInput!) { relabelDocument(input: $input) { ${DOCUMENT} } }`;
export const SET_STATE = `mutation ($input: SetDocumentStateInput!) { setDocumentState(input: $input) { ${DOCUMENT} } }`;
export const GET = `query ($id: ID!) { document(id: $id) { ${DOCUMENT} } }`;
export const LIST = `query ($body: String, $text: String, $state: DocumentState, $language: Locale, $first: Int, $after: String) {
  documents(body: $body, text: $text, state: $state, language: $language, first: $first, after: $after) {
    totalCount edges { cursor node { id title reference } } pageInfo { hasNextPage endCursor } } }`;

export interface Paper {
  id: string;
  version: number;
  reference: string;
  title: string;
  language: string;
  state: string;
  audience: string;
  classification: string;
  currentRevision: {
    id: string;
    number: number;
    fileName: string;
    url: string;
    reference: string;
    note: string | null;
  };
  languageVersions: { id: string; language: string }[];
  viewerCan: {
    revise: boolean;
    relabel: boolean;
    translate: boolean;
    seeDownloads: boolean;
    states: string[];
  };
}

export type PaperInput = Partial<
  Record<'title' | 'language' | 'audience' | 'classification' | 'uploadId' | 'note' | 'translationOf', string>
>;

export const paperInput = (body: BuiltBody, uploadId: string, over: PaperInput = {}) => ({
  body: body.code,
  title: 'On border security',
  language: 'en',
  audience: 'BODY',
  classification: 'UNCLASSIFIED',
  uploadId,
  ...over,
});

/** Uploads a file and puts it before the body. */
export async function addPaper(client: TestClient, body: BuiltBody, over: PaperInput = {}): Promise<Paper> {
  const { uploadId } = await upload(client);
  const answer = await client.query<{ addDocument: Paper }>(ADD, { input: paperInput(body, uploadId, over) });
  return answer.addDocument;
}

export async function revisePaper(
  client: TestClient,
  paper: Pick<Paper, 'id' | 'version'>,
  note?: string,
): Promise<Paper> {
  const { uploadId } = await upload(client);
  const input = { documentId: paper.id, uploadId, version: paper.version, note };
  return (await client.query<{ addRevision: Paper }>(REVISE, { input })).addRevision;
}
