import { useEffect, useState } from 'react';

const NEWS: MutationObserverInit = { childList: true, subtree: true, attributes: true, attributeFilter: ['open'] };

/** The dialog that is open over a page, if one is. */
export function useOpenDialog(): HTMLElement | undefined {
  const [open, setOpen] = useState<HTMLElement>();

  useEffect(() => {
    const look = () => {
      const dialogs = document.querySelectorAll<HTMLElement>('[data-frame] dialog[open]');
      setOpen([...dialogs].at(-1));
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, NEWS);
    look();
    return () => observer.disconnect();
  }, []);

  return open;
}
