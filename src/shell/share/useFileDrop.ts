import { useEffect, useState } from 'react';

/** Takes a file that is dropped anywhere on the page; other things that are dragged are left alone. Whether one hovers. */
export function useFileDrop(take: (file: File) => unknown): boolean {
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
        const file = event.dataTransfer?.files[0];
        if (file) take(file);
      },
    };
    const all = Object.entries(listeners) as [keyof typeof listeners, (event: DragEvent) => void][];
    for (const [type, listener] of all) addEventListener(type, listener);
    return () => {
      for (const [type, listener] of all) removeEventListener(type, listener);
    };
  }, [take]);

  return hovering;
}

function bringsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
