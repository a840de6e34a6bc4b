import { useLocation, useNavigate, useParams } from 'react-router';
import { LessonPage } from './classroom/lesson-page/LessonPage';

/** `#/lessons/<lesson>`: the page of a lesson. Its query has the names that the lesson is told with. */
export function LessonRoute() {
  const { lesson = '' } = useParams();
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  return <LessonPage key={lesson} asked={lesson} search={search} go={(next) => void navigate(pathname + next)} />;
}
