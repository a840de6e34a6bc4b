import { useText } from '../../i18n/useText';
import { YesNoQuestion } from '../../ui/YesNoQuestion';
import styles from './RemoveQuestion.module.css';

type RemoveQuestionProps = {
  readonly question: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
};

/** Asks before an access is taken away. */
export function RemoveQuestion(props: RemoveQuestionProps) {
  const t = useText();
  return (
    <YesNoQuestion
      yes={t('azurePortal.answer.yes')}
      no={t('azurePortal.answer.no')}
      name="azure-portal.remove"
      className={styles.question}
      {...props}
    />
  );
}
