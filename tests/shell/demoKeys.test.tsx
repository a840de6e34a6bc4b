import { render } from '@testing-library/react';
import { useLayoutEffect } from 'react';
import { expect, test, vi } from 'vitest';
import { useDemoKeys } from '../../src/shell/demo/useDemoKeys';
import { useTalkKeys } from '../../src/shell/demo/useTalkKeys';

/** Presses keys in the instant in which what is rendered can first be seen. */
function Pressed({ keys, next, notes }: { keys: readonly string[]; next: () => void; notes: () => void }) {
  useLayoutEffect(() => {
    for (const key of keys) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  }, [keys]);
  return <Keys next={next} notes={notes} />;
}

function Keys({ next, notes }: { next: () => void; notes: () => void }) {
  useDemoKeys({ next, back: next });
  useTalkKeys({ goTo: next, notes });
  return null;
}

test('the keys of a demo work from the moment on in which it is seen', () => {
  const [next, notes] = [vi.fn<() => void>(), vi.fn<() => void>()];
  render(<Pressed keys={['PageDown', 'n']} next={next} notes={notes} />);
  expect(next).toHaveBeenCalledOnce();
  expect(notes).toHaveBeenCalledOnce();
});
