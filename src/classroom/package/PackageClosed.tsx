import { TextPart } from '../../i18n/TextPart';
import { useText } from '../../i18n/useText';
import { useOwnPackage } from '../../store/lms/ownPackage';
import { OwnPage } from '../OwnPage';

/** The learner has left: there is nothing more to do here. */
export function PackageClosed() {
  return (
    <OwnPage>
      <TextPart part="coach">
        <Closed />
      </TextPart>
    </OwnPage>
  );
}

function Closed() {
  const t = useText();
  const back = useOwnPackage((own) => own.back);
  return (
    <>
      <h1>{t('lms.closed.title')}</h1>
      <p role="status">{t('lms.closed.text')}</p>
      {back !== undefined && (
        <p>
          <a href={back}>{t('lms.closed.back')}</a>
        </p>
      )}
    </>
  );
}
