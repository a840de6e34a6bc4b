import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { YesNoQuestion } from '../../../ui/YesNoQuestion';
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
      marks={{ yes: target('azure-portal.remove.yes'), no: target('azure-portal.remove.no') }}
      className={styles.question}
      {...props}
    />
  );
}
