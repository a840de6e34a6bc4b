import { useText } from '../../i18n/useText';
import { YesNoQuestion } from '../../ui/YesNoQuestion';
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
      name="classic-portal.delete"
      className={styles.question}
      {...props}
    />
  );
}
