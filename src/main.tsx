import '@fontsource-variable/open-sans';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { HashRouter } from 'react-router';
import { App } from './App';
import { chooseLanguage } from './i18n/languages';
import { preloadPage } from './loadPage';
import { useSettings } from './store/settings';
import './theme.css';
import './main.css';

void import('./store/run').then(({ openRun }) => openRun());
preloadPage(location.hash, chooseLanguage(useSettings.getState().language, navigator.languages));

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <HashRouter useTransitions={false}>
        <App />
      </HashRouter>
    </StrictMode>,
  );
}
