import { createRoot } from 'react-dom/client';
import { HashRouter, Link, Route, Routes } from 'react-router';
import { create } from 'zustand';

// The yardstick of the start page's size: the same libraries, and nothing made with them.
const useTitle = create(() => ({ title: 'Empty page' }));

function EmptyPage() {
  return <Link to="/">{useTitle((state) => state.title)}</Link>;
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(
  <HashRouter>
    <Routes>
      <Route path="*" element={<EmptyPage />} />
    </Routes>
  </HashRouter>,
);
