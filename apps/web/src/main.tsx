import '@mantine/core/styles.layer.css';
import './theme/fonts.css';
import './theme/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { features } from './app/features';
import { buildRoutes, preloadPage } from './app/routes';
import { whenIdle } from './app/when-idle';
import { createClient } from './apollo/client';
import { askForViewer } from './features/identity/public';
import { textsReady } from './locales/i18n';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const routes = buildRoutes(features);
const client = createClient(features.map(({ typePolicies }) => typePolicies ?? {}));

// Who is signed in, the code of the page and the words are all on their way before anything is drawn.
askForViewer(client);
preloadPage(routes, window.location);

void textsReady.then(() => {
  createRoot(root).render(
    <StrictMode>
      <App client={client} features={features} routes={routes} />
    </StrictMode>,
  );
  // Names and papers in Chinese are few, and the list of the files for their signs is long: it comes last.
  whenIdle(() => void import('./theme/han.css').catch(() => undefined));
});
