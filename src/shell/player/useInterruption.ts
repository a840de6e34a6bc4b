import { useEffect, useEffectEvent } from 'react';

// They move the focus or the page, and do nothing in it.
const QUIET = ['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'F6', 'PageUp', 'PageDown'];
/** The pages, their bars, and the tools of the window that change the run. */
const PAGE = '[data-frame], [data-target^="shell."]';

/** Tells while it plays of somebody who presses something in the page, and of nobody seeing it any more. */
export function useInterruption(runs: boolean, onPress: () => void, onHide?: () => void): void {
  const pressed = useEffectEvent(onPress);
  const hidden = useEffectEvent(() => onHide?.());
  useEffect(() => {
    if (!runs) return undefined;
    const press = (event: Event) => {
      if (event instanceof KeyboardEvent && QUIET.includes(event.key)) return;
      const { target } = event;
      // What the player does is a click or an input alone.
      if (target instanceof Element && target.closest(PAGE)) pressed();
    };
    const hide = () => {
      if (document.hidden) hidden();
    };
    document.addEventListener('pointerdown', press, { capture: true });
    document.addEventListener('keydown', press, { capture: true });
    document.addEventListener('visibilitychange', hide);
    return () => {
      document.removeEventListener('pointerdown', press, { capture: true });
      document.removeEventListener('keydown', press, { capture: true });
      document.removeEventListener('visibilitychange', hide);
    };
  }, [runs]);
}
