import { useText } from '../../i18n/useText';
import { isRunning, SPEEDS, type PlayerEvent, type Playing, type Speed } from './playing';
import styles from './Player.module.css';

type Props = {
  readonly playing: Playing;
  readonly send: (event: PlayerEvent) => void;
  readonly canGoBack: boolean;
  readonly back: () => void;
  readonly takeOver: () => void;
};

const NAMES = Object.keys(SPEEDS) as Speed[];

/** What the one who watches can do: stop and go on, a step on, a step back, faster or slower, or do the rest themselves. */
export function Tools({ playing, send, canGoBack, back, takeOver }: Props) {
  const t = useText();
  const runs = isRunning(playing);
  const { status, speed } = playing;
  return (
    <>
      {(status === 'interrupted' || status === 'stuck') && (
        <p role="status" className={styles.stopped}>
          {t(`coach.watch.${status}`)}
        </p>
      )}
      <div role="group" className={styles.tools} aria-label={t('coach.watch.tools')}>
        <button type="button" data-tool="play" onClick={() => send({ type: runs ? 'pause' : 'play' })}>
          {t(runs ? 'coach.watch.pause' : status === 'interrupted' ? 'coach.watch.goOn' : 'coach.watch.play')}
        </button>
        <button type="button" data-tool="back" disabled={!canGoBack} onClick={back}>
          {t('coach.watch.back')}
        </button>
        <button type="button" data-tool="next" onClick={() => send({ type: 'next' })}>
          {t('coach.watch.next')}
        </button>
        <button type="button" data-tool="takeOver" onClick={takeOver}>
          {t('coach.watch.takeOver')}
        </button>
        <span role="group" className={styles.speeds} aria-label={t('coach.watch.speed')}>
          {NAMES.map((name) => (
            <button
              key={name}
              type="button"
              data-tool={name}
              aria-pressed={name === speed}
              onClick={() => send({ type: 'speed', speed: name })}
            >
              {t(`coach.watch.${name}`)}
            </button>
          ))}
        </span>
      </div>
    </>
  );
}
