// Measures, inside a page, how long something takes that a person does.

/**
 * From an event (`click`, `input` …) to the frame painted after something of the page has changed, in milliseconds: how
 * many elements match a selector, or the `text` or an attribute of the first that does. `act` brings the event about.
 */
export async function timeToPaint(page, event, watched, act) {
  const measured = page.evaluate(
    ([type, { selector, of = 'count' }]) => {
      const look = () => {
        const found = document.querySelectorAll(selector);
        if (of === 'count') return found.length;
        return of === 'text' ? found[0]?.textContent : found[0]?.getAttribute(of);
      };
      const before = look();
      return new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error(`nothing has changed: ${of} of ${selector}`)), 10_000);
        document.addEventListener(type, ({ timeStamp }) => waitForChange(timeStamp), { capture: true, once: true });

        function waitForChange(began) {
          const observer = new MutationObserver(() => {
            if (look() === before) return;
            observer.disconnect();
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel();
              port1.addEventListener('message', () => resolve(performance.now() - began));
              port1.start();
              port2.postMessage('painted');
            });
          });
          observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
        }
      });
    },
    [event, watched],
  );
  // A rejection that comes before it is awaited must not end the process.
  measured.catch(() => undefined);
  await page.waitForTimeout(50);
  await act();
  return measured;
}

/** The median of what `measure` answers with when it is asked so many times. */
export async function median(times, measure) {
  const all = [];
  for (let i = 0; i < times; i++) all.push(await measure(i));
  return middle(all);
}

export function middle(times) {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
}
