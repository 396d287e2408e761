import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient, TestServer } from '@concert/testing';
import readExcelFile from 'read-excel-file/node';
import { startTestServer } from '../server.js';
import { APPOINT, day } from './operations.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

async function download(client: TestClient, path: string) {
  const response = await client.fetch(path);
  return {
    status: response.status,
    headers: response.headers,
    bytes: Buffer.from(await response.arrayBuffer()),
  };
}

/** The sheets of a workbook by their names, each a table of what its cells say. */
async function sheetsOf(bytes: Buffer): Promise<Map<string, unknown[][]>> {
  return new Map((await readExcelFile(bytes)).map(({ sheet, data }) => [sheet, data]));
}

const FORMULA = '=HYPERLINK("http://evil.example","x")';

describe('a file taken away', () => {
  it('of the directory holds entities, bodies, the matrix of seats, and people with the addresses the reader may see', async () => {
    const body = await server.build.body();
    const [chair, member] = [
      await server.build.seated(body, 'CHAIR'),
      await server.build.seated(body, 'MEMBER'),
    ];
    await server.db.query('UPDATE person SET title = $2 WHERE id = $1', [member.id, FORMULA]);
    const stranger = await server.build.person();
    const file = await download(await server.as(chair), '/exports/directory.xlsx');
    expect(file.status).toBe(200);
    expect(file.headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
    expect(file.headers.get('content-disposition')).toBe(
      `attachment; filename="concert-directory-${day()}.xlsx"`,
    );
    expect(file.headers.get('cache-control')).toContain('no-store');
    const sheets = await sheetsOf(file.bytes);
    expect([...sheets.keys()]).toEqual(['Entities', 'Bodies', 'Seats', 'People']);
    const sheet = (name: string): unknown[][] => sheets.get(name) ?? [];
    expect(sheet('Entities').flat()).toContain(chair.entity.code);
    const row = sheet('Bodies').find((cells) => cells[0] === body.code);
    expect(row).toEqual([
      body.code,
      `Body ${body.code}`,
      'Working group',
      null,
      '2018-01-01',
      `Chair: ${chair.entity.code}`,
      2,
    ]);
    const matrix = sheet('Seats');
    const column = matrix[0]?.indexOf(body.code) ?? -1;
    expect(matrix.find((cells) => cells[0] === member.entity.code)?.[column]).toBe('Member');
    const people = sheet('People');
    expect(people.find((cells) => cells[0] === member.name)).toEqual([
      member.name,
      FORMULA,
      member.entity.code,
      member.email,
      null,
      'UTC',
      `${body.code} (representative)`,
    ]);
    expect(people.find((cells) => cells[0] === stranger.name)?.[3]).toBeNull();
  });

  it('comes in the language of the reader', async () => {
    const client = await server.as(await server.build.person({ locale: 'ar' }));
    expect([...(await sheetsOf((await download(client, '/exports/directory.xlsx')).bytes)).keys()]).toEqual([
      'الكيانات',
      'الهيئات',
      'المقاعد',
      'الأشخاص',
    ]);
  });

  it('of the audit is for the secretariat alone, with the filters of the screen, and text stays text', async () => {
    const people = await server.build.everyKind(await server.build.body());
    for (const kind of ['C', 'M', 'X'] as const)
      expect((await download(await server.as(people[kind]), '/exports/audit.xlsx')).status).toBe(403);
    expect((await download(server.anonymous, '/exports/audit.xlsx')).status).toBe(401);
    const client = await server.as(people.S);
    const entity = await server.build.entity();
    await client.query(APPOINT, {
      input: {
        body: (await server.build.body()).code,
        entity: entity.code,
        capacity: 'MEMBER',
        from: day(),
        reason: FORMULA,
      },
    });
    const file = await download(client, `/exports/audit.xlsx?act=seat.appointed&text=${entity.code}`);
    const rows = (await sheetsOf(file.bytes)).get('Audit') ?? [];
    expect(rows).toHaveLength(2);
    expect(rows[1]?.slice(1, 5)).toEqual([
      people.S.name,
      'seat.appointed',
      'seat',
      expect.stringContaining(entity.code),
    ]);
    expect(rows[1]?.at(-1)).toBe(FORMULA);
    expect((await download(client, '/exports/audit.xlsx?actor=nobody')).status).toBe(400);
    expect((await download(client, '/exports/audit.xlsx?from=yesterday')).status).toBe(400);
  });

  it('of cards holds the people of a body or an entity, with an address only where the reader may see it', async () => {
    const body = await server.build.body();
    const [one, two] = [
      await server.build.seated(body, 'MEMBER'),
      await server.build.seated(body, 'OBSERVER'),
    ];
    const inside = await download(await server.as(one), `/exports/people.vcf?body=${body.code}`);
    expect(inside.headers.get('content-type')).toBe('text/vcard; charset=utf-8');
    const text = inside.bytes.toString().replace(/\r\n /g, '');
    expect(text.match(/BEGIN:VCARD/g)).toHaveLength(2);
    expect(text).toContain(`EMAIL;TYPE=work:${two.email}`);
    const outside = (
      await download(
        await server.as(await server.build.person()),
        `/exports/people.vcf?entity=${two.entity.code}`,
      )
    ).bytes.toString();
    expect(outside).toContain(`FN:${two.name}`);
    expect(outside).not.toContain('EMAIL');
    const client = await server.as(one);
    expect((await download(client, '/exports/people.vcf')).status).toBe(400);
    expect((await download(client, '/exports/people.vcf?body=NOWHERE')).status).toBe(404);
    expect((await download(server.anonymous, `/exports/people.vcf?body=${body.code}`)).status).toBe(401);
    expect(
      (
        await download(
          await server.as(await server.build.person({ entity: null })),
          `/exports/people.vcf?body=${body.code}`,
        )
      ).status,
    ).toBe(403);
  });
});
