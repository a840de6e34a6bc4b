import { useEffect, useEffectEvent, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { takeKeyboard } from '../../ui/keyboard/takeKeyboard';
import { viewed } from './beside';

/**
 * What stands beside the frames while the address asks for it. Its heading takes the keyboard when it is opened; Escape,
 * or its button, closes it and gives the keyboard back to what opens it.
 */
export function usePanel(name: 'timeline' | 'map') {
  const navigate = useNavigate();
  const place = useLocation();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  const close = () => {
    void navigate(viewed(place, { [name]: undefined }));
    document.querySelector<HTMLElement>(`[data-target="shell.${name}"]`)?.focus();
  };
  const press = useEffectEvent(({ key }: KeyboardEvent) => {
    if (key === 'Escape') close();
  });
  useEffect(() => {
    const element = panel.current;
    const hear = (event: KeyboardEvent) => press(event);
    element?.addEventListener('keydown', hear);
    // On a page that is loaded with it, the page has the keyboard already.
    if (!document.activeElement?.closest('[data-frame]')) takeKeyboard(heading.current);
    return () => element?.removeEventListener('keydown', hear);
  }, []);

  return { panel, heading, close };
}
