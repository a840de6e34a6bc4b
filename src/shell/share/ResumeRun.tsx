import { useEffect } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import { logOfRun, resume } from '../../store/run';
import { locationOf } from '../frame/beside';
import { momentOf, viewOf } from '../frame/view';

/**
 * `#/runs/<run>`: goes on with a stored run, on the pages where it was left. With `?at=` it shows that moment of it, on
 * the page where that came about.
 */
export function ResumeRun() {
  const { run: id = '' } = useParams();
  const place = useLocation();
  const navigate = useNavigate();

  useEffect(() => {
    // Put off by a turn, so that an effect that is run twice resumes once.
    const turn = setTimeout(async () => {
      const run = await resume(id);
      const moment = momentOf(place);
      const page = moment === undefined ? undefined : logOfRun()[moment]?.page;
      const { main, beside } = page === undefined ? (run?.frames ?? { main: '' }) : { main: page };
      void navigate(run ? locationOf(main, beside, viewOf(place)) : '/runs', { replace: true });
    });
    return () => clearTimeout(turn);
  }, [id, place, navigate]);

  return null;
}
