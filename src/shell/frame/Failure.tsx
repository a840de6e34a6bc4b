import { Component, type ReactNode } from 'react';
import { useText } from '../../i18n/useText';
import styles from './Failure.module.css';
import { saveRun } from '../share/saveRun';

type Props = { readonly children: ReactNode; readonly onGoOn?: () => void };

/** Stands around what may fail: an error in it shows a friendly panel and never a blank screen. */
export class Failure extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const goOn = () => {
      this.props.onGoOn?.();
      this.setState({ failed: false });
    };
    return <FailurePanel onGoOn={goOn} />;
  }
}

function FailurePanel({ onGoOn }: { onGoOn: () => void }) {
  const t = useText();
  return (
    <section role="alert" className={styles.panel}>
      <h1>{t('shell.failed.title')}</h1>
      <p>{t('shell.failed.text')}</p>
      <button type="button" onClick={onGoOn}>
        {t('shell.failed.goOn')}
      </button>
      <button type="button" onClick={() => void saveRun()}>
        {t('shell.failed.download')}
      </button>
    </section>
  );
}
