import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { Tie } from '../../core/index';
import { boxIn } from './boxIn';
import { marksOf, useMap } from './MapContext';
import { linesOf, type Box, type Line } from './tieCurve';
import styles from './Ties.module.css';

const DOT = 2.6;

/** The ties of a map as lines over its picture, drawn once the browser has laid the boxes out, and with every new layout. */
export function Ties({ ties }: { ties: readonly Tie[] }) {
  const shown = useMap();
  const drawing = useRef<SVGSVGElement>(null);
  const [lines, setLines] = useState<readonly Line[]>([]);

  const draw = useCallback(() => {
    const picture = drawing.current?.parentElement;
    if (picture) setLines(linesOf(ties, boxesIn(picture)));
  }, [ties]);

  useLayoutEffect(() => {
    const picture = drawing.current?.parentElement;
    if (!picture) return undefined;
    draw();
    const observer = new ResizeObserver(draw);
    observer.observe(picture);
    return () => observer.disconnect();
  }, [draw]);

  return (
    <svg ref={drawing} className={styles.ties} aria-hidden="true">
      {lines.map(({ key, kind, path, ends, keys }) => (
        <g
          key={key}
          data-kind={kind}
          data-tie={key}
          {...marksOf(shown, keys.find((one) => shown.fresh.has(one) || shown.path?.has(one)) ?? key)}
        >
          <path d={path} />
          <circle cx={ends[0].x} cy={ends[0].y} r={DOT} />
          <circle cx={ends[1].x} cy={ends[1].y} r={DOT} />
        </g>
      ))}
    </svg>
  );
}

/** The boxes of the things of a picture, each measured when it is asked for. */
function boxesIn(picture: HTMLElement): (key: string) => Box | undefined {
  const elements = new Map(
    [...picture.querySelectorAll<HTMLElement>('[data-thing]')].map((element) => [element.dataset['thing'], element]),
  );
  return (key) => {
    const element = elements.get(key);
    return element && boxIn(picture, element);
  };
}
