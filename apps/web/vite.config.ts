import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const api = process.env.CONCERT_API ?? 'http://127.0.0.1:3000';
const servedByApi = [
  '/graphql',
  '/auth',
  '/files',
  '/calendar',
  '/meetings/',
  '/exports',
  '/imports',
  '/demonstration',
];

/** Addresses such as /meetings/ID.ics belong to the server, /meetings/ID to the client: only pages are asked for as HTML. */
const proxy = Object.fromEntries(
  servedByApi.map((path) => [
    path,
    {
      target: api,
      bypass: (request: { headers: { accept?: string | undefined }; url?: string | undefined }) =>
        request.headers.accept?.includes('text/html') && !/\.\w+(\?|$)/.test(request.url ?? '')
          ? '/index.html'
          : undefined,
    },
  ]),
);

export default defineConfig({
  plugins: [react()],
  // `es2015` is how RxJS offers its modern build; without it browsers get code for those of 2012.
  resolve: { conditions: ['source', 'es2015', ...defaultClientConditions] },
  server: { host: '127.0.0.1', port: 5173, proxy: { ...proxy, '/socket.io': { target: api, ws: true } } },
  build: {
    target: 'es2022',
    outDir: 'dist',
    sourcemap: true,
    // Says which files a page needs: the bench measures the first load by it.
    manifest: true,
    // A polyfill would be an inline script, which the Content-Security-Policy refuses.
    modulePreload: { polyfill: false },
    // The policy also refuses data: fonts; small files stay files.
    assetsInlineLimit: 0,
  },
});
