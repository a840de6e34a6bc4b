import { memo, useCallback, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useLocation, useNavigate } from 'react-router';
import { TextPart } from '../../i18n/TextPart';
import { useText } from '../../i18n/useText';
import type { Frame } from '../../store/frame';
import { useRun } from '../../store/run';
import { pathOf } from './address';
import { addressNow, besideOf, locationNow, moved, profileOf, type FrameName } from './beside';
import { FrameBar } from '../frame-bar/FrameBar';
import { FrameCaption, useNews } from '../marks/useNews';
import { Page } from './Page';
import { zoomsIn } from '../stage-view/zooms';
import { useFrameHistory } from './useFrameHistory';
import { viewOf } from './view';
import styles from './BrowserFrame.module.css';
import marks from '../marks/changeMarks.module.css';

type Props = {
  readonly name: FrameName;
  readonly address: string;
  /** How much of the window's width it has, in percent, where it shares the window with another. */
  readonly share: number | undefined;
  /** Where the bar of a single frame stands, and on a stage that of each: beside the simulator's own. */
  readonly bars: HTMLElement | null;
  /** Tells a screen reader what happens in this frame. */
  readonly announce: (text: string) => void;
};

/** One frame of the simulated browser: its bar, and the page at its address. */
export const FramePane = memo(function FramePane({ name, address, share, bars, announce }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const place = useLocation();
  const [reloads, setReloads] = useState(0);
  // What was typed in one run, or by one person, is not there in another.
  const run = useRun(({ id }) => id);
  const viewport = useRef<HTMLDivElement>(null);
  const history = useFrameHistory(address);
  const beside = besideOf(place);
  const profile = profileOf(name, place);
  const { stage, kiosk, embed } = viewOf(place);
  const isEmbedded = embed !== undefined;
  const isBarAbove = beside === undefined || stage !== undefined;

  const go = useCallback<Frame['go']>(
    (to, { replace = false, from } = {}) => {
      if (from !== undefined && pathOf(from) !== pathOf(addressNow(name))) return;
      const there = moved(name, to);
      // Where it is already it comes back to once, as in a real browser.
      const inPlace = replace || there === locationNow();
      // The page around this one keeps its own Back.
      void navigate(there, { replace: inPlace || isEmbedded });
      if (inPlace) history.replaces(addressNow(name));
    },
    [navigate, name, history, isEmbedded],
  );
  const onArrival = useCallback((title: string) => announce(t('shell.arrived', { title })), [announce, t]);
  const isAlone = share === undefined;
  const news = useNews({ viewport, name, isAlone, address, announce });

  const reload = () => setReloads(reloads + 1);
  const travel = (to: string | undefined) => to !== undefined && go(to);
  // The real browser's own would lead out of what plays over and over, and out of the page around this one.
  const hasOwnHistory = beside !== undefined || kiosk !== undefined || isEmbedded;
  const back = () => (hasOwnHistory ? travel(history.back()) : void navigate(-1));
  const forward = () => (hasOwnHistory ? travel(history.forward()) : void navigate(1));
  const bar = <FrameBar name={name} address={address} go={go} reload={reload} back={back} forward={forward} />;

  return (
    <div className={styles.pane} style={share === undefined ? undefined : { flex: `1 1 ${share}%` }} data-frame={name}>
      {isBarAbove ? bars && createPortal(bar, bars) : bar}
      <div className={styles.room}>
        <div
          ref={viewport}
          className={`${styles.viewport} ${marks.marked}`}
          style={stage === undefined ? undefined : { zoom: zoomsIn(stage)[name] / 100 }}
        >
          <Page
            key={`${run} ${profile} ${reloads}`}
            profile={profile}
            name={name}
            isAlone={isAlone}
            address={address}
            go={go}
            onArrival={onArrival}
          />
        </div>
      </div>
      {news.told && (
        <TextPart part="timeline">
          <FrameCaption
            key={`${news.told.deed} ${news.told.path}`}
            told={news.told}
            frame={name}
            isAlone={isAlone}
            onShow={(to) => {
              news.takeTo(to);
              go(to);
            }}
            onClose={() => {
              news.dismiss();
              // The button goes with its caption.
              viewport.current?.querySelector<HTMLElement>('main, section')?.focus({ preventScroll: true });
            }}
            onPlaced={news.reveal}
            mark={news.mark}
            announce={announce}
          />
        </TextPart>
      )}
    </div>
  );
});
