import { useEffect, useState, type RefObject } from 'react';

const TYPES = ['dragenter', 'dragover', 'dragleave', 'drop'] as const;

/**
 * Takes the files that are dropped in a place, by default anywhere on the page, and nobody around it hears of them; other
 * things that are dragged are left alone. Whether one hovers.
 */
export function useFileDrop(take: (files: readonly File[]) => unknown, place?: RefObject<HTMLElement | null>): boolean {
  const [hovering, setHovering] = useState(false);

  useEffect(() => {
    // Each element that is entered and left on the way is told of.
    let depth = 0;
    const listeners = {
      dragenter: (event: DragEvent) => {
        if (!bringsFiles(event)) return;
        event.preventDefault();
        depth += 1;
        setHovering(true);
      },
      dragover: (event: DragEvent) => {
        if (bringsFiles(event)) event.preventDefault();
      },
      dragleave: (event: DragEvent) => {
        if (!bringsFiles(event)) return;
        depth = Math.max(0, depth - 1);
        setHovering(depth > 0);
      },
      drop: (event: DragEvent) => {
        if (!bringsFiles(event)) return;
        // Or else the browser leaves the simulator to show the file.
        event.preventDefault();
        depth = 0;
        setHovering(false);
        take([...(event.dataTransfer?.files ?? [])]);
      },
    };
    const around = place?.current ?? document.documentElement;
    const listen = (event: DragEvent) => {
      const type = TYPES.find((one) => one === event.type);
      if (type) listeners[type](event);
      event.stopPropagation();
    };
    for (const type of TYPES) around.addEventListener(type, listen);
    return () => {
      for (const type of TYPES) around.removeEventListener(type, listen);
    };
  }, [take, place]);

  return hovering;
}

function bringsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
