import { SERVER_PATHS } from '@concert/contracts';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { precompress } from './precompress.ts';

const api = process.env.CONCERT_API ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react(), precompress()],
  // `es2015` is how RxJS offers its modern build; without it browsers get code for those of 2012.
  resolve: { conditions: ['source', 'es2015', ...defaultClientConditions] },
  server: { host: '127.0.0.1', port: 5173, proxy: { [SERVER_PATHS.source]: { target: api, ws: true } } },
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
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What every visit needs: libraries apart, because they stay in the browser when the shell changes.
            { name: 'libraries', tags: ['$initial'], test: /node_modules/, priority: 3 },
            { name: 'shell', tags: ['$initial'], priority: 2 },
            // Small parts that nearly every page draws with: one file packs better than twenty.
            {
              name: 'common',
              test: /apps\/web\/src\/(apollo|drafts|locales)\/|libs\/web-ui\/src\/(lists\/Data|names|page|states|times)/,
              priority: 1,
            },
            // Whatever one types into, and what signs in with it: fifteen small files pack badly.
            {
              name: 'inputs',
              test: /@mantine\/core\/esm\/components\/(ActionIcon|Input|InputBase|PasswordInput|TextInput)\/|identity\/(components\/SignInForm|hooks\/(authentication|useSignIn))\./,
              priority: 1,
            },
          ],
        },
      },
    },
  },
});
