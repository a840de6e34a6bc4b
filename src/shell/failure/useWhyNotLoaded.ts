import { useEffect, useEffectEvent, useState } from 'react';
import { clock } from '../../ui/clock';

/** `away`: the server cannot be reached. `new-version`: it gives out another program than the one that runs here. */
export type WhyNotLoaded = 'unknown' | 'away' | 'new-version';

const LOOK_AGAIN_AFTER = 5000;

/** Why a part of the program could not be loaded, once that is known. `onBack` is called when the server is back. */
export function useWhyNotLoaded(onBack: () => void): WhyNotLoaded {
  const [why, setWhy] = useState<WhyNotLoaded>('unknown');
  const back = useEffectEvent(onBack);

  useEffect(() => {
    let isShown = true;
    const look = async (wasAway: boolean): Promise<void> => {
      const found = await lookAtServer();
      if (!isShown) return undefined;
      if (found === 'unknown' && wasAway) return back();
      setWhy(found);
      if (found !== 'away') return undefined;
      await Promise.race([clock.wait(LOOK_AGAIN_AFTER), online()]);
      return isShown ? look(true) : undefined;
    };
    void look(false);
    return () => {
      isShown = false;
    };
  }, []);

  return why;
}

async function lookAtServer(): Promise<WhyNotLoaded> {
  try {
    const answer = await fetch(document.baseURI, { cache: 'no-store' });
    if (!answer.ok) return 'away';
    const program = document.querySelector('script[type="module"]')?.getAttribute('src');
    return program && !(await answer.text()).includes(program) ? 'new-version' : 'unknown';
  } catch {
    return 'away';
  }
}

function online(): Promise<void> {
  return new Promise((resolve) => {
    addEventListener('online', () => resolve(), { once: true });
  });
}
