import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { YesNoQuestion } from '../../../ui/YesNoQuestion';
import styles from './DeleteQuestion.module.css';

type DeleteQuestionProps = {
  readonly question: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
};

/** Asks before something is deleted. */
export function DeleteQuestion(props: DeleteQuestionProps) {
  const t = useText();
  return (
    <YesNoQuestion
      yes={t('classicPortal.answer.yes')}
      no={t('classicPortal.answer.no')}
      marks={{ yes: target('classic-portal.delete.yes'), no: target('classic-portal.delete.no') }}
      className={styles.question}
      {...props}
    />
  );
}
