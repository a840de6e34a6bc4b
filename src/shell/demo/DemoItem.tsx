import { useLocation, useNavigate } from 'react-router';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { adopt, logOfRun, useRun } from '../../store/run';
import { besideOf, locationOf, viewed } from '../frame/beside';

/** Makes a demo of the run: a run of its own, in which all that was done is shown step by step. */
export function DemoItem({ say }: { say: (text: string) => void }) {
  const t = useText();
  const navigate = useNavigate();
  const place = useLocation();

  const make = async () => {
    const { run } = useRun.getState();
    if (!run) return;
    // What is watched is prepared to be shown already.
    if (run.lesson?.mode === 'watch') return navigate(viewed(place, { demo: '' }));
    if (run.done.length === 0 && run.undone.length === 0) return say(t('shell.demo.nothing'));
    const { demoOf } = await import('../../store/demo');
    await adopt(demoOf(logOfRun()), () => {
      const first = useRun.getState().run?.undone.at(-1);
      void navigate(locationOf(first?.page ?? run.page, besideOf(place), { demo: '' }));
    });
  };

  return (
    <li>
      <button type="button" onClick={() => void make()} {...target('shell.demo')}>
        {t('shell.demo')}
      </button>
    </li>
  );
}
