import '@fontsource-variable/open-sans';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { HashRouter } from 'react-router';
import { App } from './App';
import { preloadRoute } from './routes';
import { openRun } from './store/run';
import './main.css';

preloadRoute(location.hash);
void openRun();

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
