import { leaveFirstView } from './firstView';
import { mount } from './mount';

/** Shows the program. Resolves once a page of it has been painted. */
export async function show(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  const shown = leaveFirstView(root);
  mount(root);
  await shown;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
