import { useEffect, useState, type RefObject } from 'react';

const TYPES = ['dragenter', 'dragover', 'dragleave', 'drop'] as const;

/**
 * Takes the files that are dropped in a place, by default anywhere on the page, and nobody around it hears of them; other
 * things that are dragged are left alone. Whether one hovers.
 */
export function useFileDrop(take: (files: readonly File[]) => unknown, place?: RefObject<HTMLElement | null>): boolean {
  const [hovering, setHovering] = useState(false);

  useEffect(() => {
    const around = place?.current ?? document.documentElement;
    // Each element that is entered and left on the way is told of.
    let depth = 0;
    const listen = (event: DragEvent) => {
      event.stopPropagation();
      if (!bringsFiles(event)) return;
      // Or else the browser leaves the simulator to show the file.
      event.preventDefault();
      if (event.type === 'dragenter') depth += 1;
      if (event.type === 'dragleave') depth -= 1;
      if (event.type === 'drop') {
        depth = 0;
        if (event.dataTransfer) take([...event.dataTransfer.files]);
      }
      setHovering(depth > 0);
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
