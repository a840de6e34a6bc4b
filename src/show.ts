import type { ReactNode } from 'react';
import { leaveFirstView } from './firstView';
import { mount } from './mount';

/** Shows the program, or another page than it has. Resolves once that has been painted. */
export async function show(page?: ReactNode): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  const shown = leaveFirstView(root);
  mount(root, page);
  await shown;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
