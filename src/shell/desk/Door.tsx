import { useEffect, useEffectEvent } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '../../i18n/useText';
import { useRun } from '../../store/run';
import { joinTalk } from '../../store/talk/joinTalk';
import { useTalk } from '../../store/talk/useTalk';
import { locationOf } from '../frame/beside';
import styles from './Desk.module.css';
import '../theme.css';

/** Where the desk opens the audience's window: it waits for the run, and goes to where that is shown. */
export function Door() {
  const t = useText();
  const navigate = useNavigate();
  const enter = useEffectEvent(() => {
    const { run } = useRun.getState();
    const { stage } = useTalk.getState().talk;
    if (run) void navigate(locationOf(run.frames.main, run.frames.beside, { demo: '', stage }), { replace: true });
  });
  useEffect(() => joinTalk('door', { onRun: () => enter() }).leave, []);
  useEffect(() => {
    document.title = `${t('desk.door.title')} – ${t('shell.product')}`;
  }, [t]);
  return (
    <main className={styles.page}>
      <h1>{t('desk.door.title')}</h1>
      <p role="status">{t('desk.door.waiting')}</p>
      <p>
        {t('desk.door.nobody')} <a href="#/">{t('shell.startPage')}</a>
      </p>
    </main>
  );
}
