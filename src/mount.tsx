import '@fontsource-variable/open-sans';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { HashRouter } from 'react-router';
import { App } from './App';
import './theme.css';
import './main.css';

/** All that every page needs: the build puts it in one file. */
export function mount(root: Element, page: ReactNode = <App />): void {
  createRoot(root).render(
    <StrictMode>
      <HashRouter useTransitions={false}>{page}</HashRouter>
    </StrictMode>,
  );
}
