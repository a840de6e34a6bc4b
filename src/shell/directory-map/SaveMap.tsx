import { useState } from 'react';
import type { DirectoryMap } from '../../core/index';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { drawMap } from '../../parts/directory-map/drawing/drawMap';
import { useMap } from '../../parts/directory-map/MapContext';
import { findRun } from '../../store/findRun';
import { logOfRun, useRun, useWorld } from '../../store/run';
import { fileNameOf } from '../../store/share/fileName';
import { offerFile } from '../../store/share/offerFile';
import { drawPng } from './drawPng';
import styles from './DirectoryMap.module.css';

const TYPES = ['SVG', 'PNG'] as const;

/** Offers the picture of the map as a file. It says itself that it is of a simulation, and of which run. */
export function SaveMap({ map }: { map: DirectoryMap }) {
  const t = useText();
  const { day } = useFormats();
  const { words } = useMap();
  const { date } = useWorld();
  const [hasFailed, setFailed] = useState(false);

  const save = async (type: (typeof TYPES)[number]) => {
    const log = logOfRun();
    const record = await findRun(useRun.getState().id);
    const name = `${fileNameOf({ log, learner: record?.learner })}-map.${type.toLowerCase()}`;
    const drawing = drawMap(map, {
      words,
      t,
      title: t('map.drawing', { title: t('map.title'), run: record?.name ?? nameOfStart(log[0]), date: day(date) }),
      note: `${t('shell.product')} · ${t('shell.simulation')}`,
    });
    try {
      if (type === 'SVG') offerFile(name, drawing.svg, 'image/svg+xml');
      else offerFile(name, await drawPng(drawing), 'image/png');
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };

  return (
    <span className={styles.save}>
      {TYPES.map((type) => (
        <button
          key={type}
          type="button"
          aria-label={t('map.save', { type })}
          onClick={() => void save(type)}
          {...target(type === 'SVG' ? 'map.saveSvg' : 'map.savePng')}
        >
          {type}
        </button>
      ))}
      <span role="status">{hasFailed && t('map.failed')}</span>
    </span>
  );
}

function nameOfStart(first: ReturnType<typeof logOfRun>[number] | undefined): string {
  const began = first?.what.type === 'began' ? first.what : undefined;
  return began?.lesson?.id ?? began?.start ?? '';
}
