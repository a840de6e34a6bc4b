import { useEffect } from 'react';
import { useNavigate, useParams } from 'react-router';
import { locationOfFrames } from '../../map/locationOfFrames';
import { resume } from '../../store/run';

/** `#/runs/<run>`: goes on with a stored run, on the pages where it was left. */
export function ResumeRun() {
  const { run: id = '' } = useParams();
  const navigate = useNavigate();

  useEffect(() => {
    // Put off by a turn, so that an effect that is run twice resumes once.
    const turn = setTimeout(() => {
      void resume(id).then((run) => navigate(run ? locationOfFrames(run.frames) : '/runs', { replace: true }));
    });
    return () => clearTimeout(turn);
  }, [id, navigate]);

  return null;
}
