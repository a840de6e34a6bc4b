import { createRoot } from 'react-dom/client';
import { HashRouter, Link, Route, Routes } from 'react-router';
import { create } from 'zustand';

// The yardstick of sizes and times: the same libraries, and nothing made with them.
const useCount = create(() => ({ count: 0 }));

function EmptyPage() {
  const count = useCount((state) => state.count);
  return (
    <>
      <Link to="/">Empty page</Link>
      <button type="button" data-odd={count % 2 === 1} onClick={() => useCount.setState({ count: count + 1 })}>
        {count}
      </button>
    </>
  );
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
