import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Language } from '../../i18n/languages';
import { TextPart } from '../../i18n/TextPart';
import { useText } from '../../i18n/useText';
import { useRun, useShown } from '../../store/run';
import { InertContext } from '../../ui/Inert';
import { componentOnDemand } from '../../ui/onDemand';
import { MOST_ROWS_PRINTED } from '../../ui/list/useLongList';
import { pathOf } from './address';
import { besideOf, moved, viewed } from './beside';
import { Divider } from './Divider';
import { FramePane } from './FramePane';
import { Notices } from '../bar/Notices';
import { PlainBar } from '../bar/PlainBar';
import { SimulatorBar } from '../bar/SimulatorBar';
import { ShownWorld } from './ShownWorld';
import { Stage } from './Stage';
import { useNotices } from '../bar/useNotices';
import { Highlighter } from '../stage-view/Highlighter';
import { useQuietFocus } from './useQuietFocus';
import { useTrail } from './useTrail';
import { viewOf } from './view';
import styles from './BrowserFrame.module.css';

const Coach = componentOnDemand(async () => {
  const [coach, lessons] = await Promise.all([import('../coach/Coach'), import('../../i18n/lessonMessages')]);
  lessons.addLessonMessages();
  return coach.Coach;
});

const Loop = componentOnDemand(async () => {
  const [loop, lessons] = await Promise.all([import('../kiosk/Loop'), import('../../i18n/lessonMessages')]);
  lessons.addLessonMessages();
  return loop.Loop;
});

const Embed = componentOnDemand(async () => (await import('../embed/Embed')).Embed);
const OwnWindow = componentOnDemand(async () => (await import('../embed/OwnWindow')).OwnWindow);

const Demo = componentOnDemand(async () => (await import('../demo/Demo')).Demo);

type Props = { readonly address: string; readonly language: Language; readonly runName: ReactNode };

/** The simulated browser, with one frame or two: both show the same world, and the second may have its own sign-in. */
export function BrowserFrame({ address, language, runName }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const place = useLocation();
  const beside = besideOf(place);
  const frameOf = useTrail(address, beside);
  const [share, setShare] = useState(50);
  const [bars, setBars] = useState<HTMLElement | null>(null);
  const visitors = useShown(({ signedIn }) => Object.values(signedIn).join(' '));
  const { notices, say, sayHere, announce } = useNotices(`${pathOf(address)} ${pathOf(beside ?? '')} ${visitors}`);

  const isLesson = useRun(({ run }) => run?.lesson !== undefined);
  const { demo, stage, kiosk, embed } = viewOf(place);
  const isLoop = kiosk !== undefined;
  const isEmbedded = embed !== undefined;
  useQuietFocus(isEmbedded);
  const isDemo = demo !== undefined;
  const isStage = stage !== undefined;
  const goBack = useCallback(
    (to: string) => void navigate(moved(frameOf(to), to), { replace: isEmbedded }),
    [navigate, frameOf, isEmbedded],
  );
  const endDemo = () => void navigate(viewed(place, { demo: undefined }));
  const inert = useMemo(
    () => ({ hint: t('shell.inert'), onPress: (name: string) => sayHere(t('shell.inert.answer', { name })) }),
    [t, sayHere],
  );

  return (
    <ShownWorld say={say}>
      <div className={styles.window} data-stage={isStage || undefined}>
        <p className={styles.printed}>
          {t('shell.product')} · {t('shell.simulation')} · {t('shell.printed', { rows: MOST_ROWS_PRINTED })}
        </p>
        <div className={styles.bars}>
          {isLoop || isEmbedded ? (
            <PlainBar say={say}>{isEmbedded && !isLoop && <OwnWindow say={say} />}</PlainBar>
          ) : (
            <SimulatorBar language={language} runName={runName} say={say} />
          )}
          <div ref={setBars} className={styles.barOfFrame} />
        </div>
        {isLesson && !isLoop && <Coach go={goBack} say={say} announce={announce} />}
        <Stage say={say} announce={announce}>
          <InertContext value={inert}>
            <div className={styles.frames}>
              <FramePane
                name="main"
                address={address}
                share={beside === undefined ? undefined : share}
                bars={bars}
                announce={announce}
              />
              {beside !== undefined && (
                <>
                  <Divider share={share} onShare={setShare} />
                  <FramePane name="beside" address={beside} share={100 - share} bars={bars} announce={announce} />
                </>
              )}
            </div>
          </InertContext>
        </Stage>
        {isDemo && !isLesson && !isLoop && <Demo go={goBack} close={endDemo} />}
        {isLoop && (
          <TextPart part="coach">
            <Loop go={goBack} />
          </TextPart>
        )}
        {isEmbedded && <Embed language={language} say={say} />}
        {(isStage || isDemo) && <Highlighter say={say} />}
        <Notices notices={notices} place="bars" />
      </div>
    </ShownWorld>
  );
}
