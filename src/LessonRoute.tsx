import { useLocation, useNavigate, useParams } from 'react-router';
import { LessonPage } from './classroom/lesson-page/LessonPage';

/** `#/lessons/<lesson>` and `#/lessons/<lesson>/package`. The query has the names that the lesson is told with. */
export function LessonRoute() {
  const { lesson = '', mode } = useParams();
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  return (
    <LessonPage
      key={lesson}
      asked={lesson}
      part={mode === undefined ? 'all' : 'package'}
      search={search}
      go={(next) => void navigate(pathname + next)}
    />
  );
}
