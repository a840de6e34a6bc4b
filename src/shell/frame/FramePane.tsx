import { memo, useCallback, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import type { Frame } from '../../store/frame';
import { useRun } from '../../store/run';
import { AccountChip } from './AccountChip';
import { addressOf, pathOf } from './address';
import { AddressBar } from './AddressBar';
import { addressNow, besideOf, locationNow, locationOf, moved, type FrameName } from './beside';
import { changeWords } from '../marks/changeWords';
import { Page } from './Page';
import { FAVOURITES } from './sites';
import { useChangeMarks } from '../marks/useChangeMarks';
import { useFrameHistory } from './useFrameHistory';
import { viewOf } from './view';
import styles from './BrowserFrame.module.css';
import marks from '../marks/changeMarks.module.css';

type Props = {
  readonly name: FrameName;
  readonly address: string;
  /** How much of the window's width it has, in percent, where it shares the window with another. */
  readonly share: number | undefined;
  /** Tells a screen reader what happens in this frame. */
  readonly announce: (text: string) => void;
};

/** One frame of the simulated browser: its bars, and the page at its address. */
export const FramePane = memo(function FramePane({ name, address, share, announce }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const place = useLocation();
  const [reloads, setReloads] = useState(0);
  // What was typed in one run is not there in another.
  const run = useRun(({ id }) => id);
  const viewport = useRef<HTMLDivElement>(null);
  const history = useFrameHistory(address);
  const beside = besideOf(place);

  const go = useCallback<Frame['go']>(
    (to, { replace = false, from } = {}) => {
      if (from !== undefined && pathOf(from) !== pathOf(addressNow(name))) return;
      const there = moved(name, to);
      // Where it is already it comes back to once, as in a real browser.
      const inPlace = replace || there === locationNow();
      void navigate(there, { replace: inPlace });
      if (inPlace) history.replaces(addressNow(name));
    },
    [navigate, name, history],
  );
  const onArrival = useCallback((title: string) => announce(t('shell.arrived', { title })), [announce, t]);
  useChangeMarks(viewport, (changes) => {
    const words = changeWords(t, changes, beside === undefined ? 'only' : name);
    if (words) announce(words);
  });

  const reload = () => setReloads(reloads + 1);
  const travel = (to: string | undefined) => to !== undefined && go(to);
  const back = () => (beside ? travel(history.back()) : void navigate(-1));
  const forward = () => (beside ? travel(history.forward()) : void navigate(1));
  const other = name === 'main' ? beside : addressOf(place);
  const view = viewOf(place);
  const favouriteLocation = (to: string) =>
    name === 'main' ? locationOf(to, beside, view) : locationOf(other ?? to, to, view);

  return (
    <div className={styles.pane} style={share === undefined ? undefined : { flex: `1 1 ${share}%` }} data-frame={name}>
      <nav className={styles.browser} aria-label={t(name === 'main' ? 'shell.browser' : 'shell.browser.beside')}>
        <button type="button" aria-label={t('shell.back')} onClick={back} {...target(`shell.${name}.back`)}>
          ←
        </button>
        <button type="button" aria-label={t('shell.forward')} onClick={forward} {...target(`shell.${name}.forward`)}>
          →
        </button>
        <button type="button" aria-label={t('shell.reload')} onClick={reload} {...target(`shell.${name}.reload`)}>
          ↻
        </button>
        <AddressBar address={address} go={(to) => (to === address ? reload() : go(to))} />
        <button
          type="button"
          className={styles.split}
          onClick={() => {
            void navigate(locationOf(beside ? (other ?? '') : address, beside ? undefined : address, view));
            // The button goes with its frame; the keyboard goes on in the one that stays.
            if (name === 'beside') document.querySelector('main')?.focus({ preventScroll: true });
          }}
          {...target(beside ? `shell.${name}.close` : 'shell.main.openBeside')}
        >
          {t(beside ? 'shell.closeFrame' : 'shell.openBeside')}
        </button>
        <AccountChip profile="default" address={address} />
        <ul className={styles.favourites} aria-label={t('shell.favourites')}>
          {FAVOURITES.map((favourite) => (
            <li key={favourite.address}>
              <a href={`#${favouriteLocation(favourite.address)}`}>{t(favourite.name)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div ref={viewport} className={`${styles.viewport} ${marks.marked}`}>
        <Page key={`${run} ${reloads}`} profile="default" name={name} address={address} go={go} onArrival={onArrival} />
      </div>
    </div>
  );
});
