import { deflateRawSync } from 'node:zlib';
import type { TestClient } from '@concert/testing';
import type { ImportPreview } from '@concert/contracts';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import type { Setting } from './operations.js';

export const HEADINGS = ['Number', 'Title (English)', 'Lead entity', 'Starts on', 'Ends on', 'Place'];

/** A spreadsheet with these rows, as a person might make it. */
export const workbook = (rows: SheetData, sheet = 'Work plan'): Promise<Buffer> =>
  writeExcelFile(rows, { sheet, dateFormat: 'dd/mm/yyyy' }).toBuffer();

/** Sends a file as a browser does. */
export function send(
  { body, programme }: Setting,
  client: TestClient,
  file: Buffer | string,
): Promise<Response> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(Buffer.from(file))]), 'plan.xlsx');
  return client.fetch(`/imports/work-plan?body=${body.code}&programme=${programme}`, {
    method: 'POST',
    body: form,
  });
}

export async function preview(
  world: Setting,
  file: Buffer,
  client: TestClient = world.clients.C,
): Promise<ImportPreview> {
  const response = await send(world, client, file);
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as ImportPreview;
}

/** Why a whole file is refused: status and reason. */
export async function refusal(
  world: Setting,
  file: Buffer | string,
  client: TestClient = world.clients.C,
): Promise<[number, unknown]> {
  const response = await send(world, client, file);
  const answer = (await response.json()) as { code: string; details?: { reason?: string } };
  return [response.status, answer.details?.reason ?? answer.code];
}

/** An archive of these parts; `claim` may lie about how long each is when unpacked. */
export function archive(
  parts: Record<string, Buffer | string>,
  claim: (size: number) => number = (size) => size,
): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(claim(bytes.length), 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(claim(bytes.length), 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    files.push(local, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  const names = Buffer.concat(directory);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(names.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, names, end]);
}

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The least a workbook consists of, around the XML of its one sheet. */
export const bareWorkbook = (sheetXml: string): Record<string, string> => ({
  '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  'xl/workbook.xml': `<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${SPREADSHEET}"><sheetData>${sheetXml}</sheetData></worksheet>`,
});
