import { useEffect } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import { logOfRun, resume } from '../../store/run';
import type { Frames } from '../../core/index';
import { locationOf, privately } from '../frame/beside';
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
      const frames: Frames = page === undefined ? (run?.frames ?? { main: '' }) : { main: page };
      const view = { ...viewOf(place), ...privately(frames) };
      void navigate(run ? locationOf(frames.main, frames.beside, view) : '/runs', { replace: true });
    });
    return () => clearTimeout(turn);
  }, [id, place, navigate]);

  return null;
}
