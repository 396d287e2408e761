import { expect, test } from '@playwright/test';

test('what a browser has loaded once it keeps, and the page that names it is asked for each time', async ({
  request,
}) => {
  const page = await request.get('/', { headers: { accept: 'text/html' } });
  expect(page.headers()['cache-control']).toBe('no-cache');
  const script = /src="(\/assets\/[^"]+)"/.exec(await page.text())?.[1] ?? '';
  const loaded = await request.get(script);
  expect(loaded.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(loaded.headers()['content-encoding']).toBe('br');

  const gone = await request.get('/assets/gone.js');
  expect(gone.status()).toBe(404);
  expect(gone.headers()['cache-control']).toBeUndefined();
});
