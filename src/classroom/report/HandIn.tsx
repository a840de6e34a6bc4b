import { useEffect, useMemo, useRef, useState } from 'react';
import type { Entry } from '../../core/index';
import { useText } from '../../i18n/useText';
import { ownPages } from '../../map/ownPages';
import { QrCode } from '../../parts/QrCode';
import type { Attempt } from '../../store/lesson';
import { copied } from '../../store/share/copied';
import { leadsOthersHere, pageAddress } from '../../store/share/pageAddress';
import { useShare } from '../../store/share/share';
import { makeResultCode } from '../../training/result/code';
import { LONGEST_NAME, resultOf } from '../../training/result/result';
import { TextLine } from '../../ui/TextLine';
import styles from './HandIn.module.css';

type Props = {
  readonly attempt: Attempt;
  readonly log: readonly Entry[];
  readonly page: string;
  /** The name that stands in the code until another is typed. */
  readonly learner: string;
  /** Somebody came here for this: it takes the keyboard. */
  readonly isWanted: boolean;
};

/** The result as a short code and as a QR code, and the file that proves it, for a learner without an LMS. */
export function HandIn({ attempt, log, page, learner, isWanted }: Props) {
  const t = useText();
  const { saveFile } = useShare();
  const [typed, setName] = useState<string>();
  const name = typed ?? learner;
  const heading = useRef<HTMLHeadingElement>(null);
  const result = useMemo(() => resultOf(attempt, log), [attempt, log]);
  const code = makeResultCode({ ...result, name: name.trim() || result.name });
  const leadsOthers = leadsOthersHere();

  useEffect(() => {
    if (!isWanted) return;
    heading.current?.scrollIntoView();
    heading.current?.focus();
  }, [isWanted]);

  return (
    <section className={styles.handIn} aria-labelledby="report-hand-in">
      <h2 ref={heading} id="report-hand-in" tabIndex={-1}>
        {t('report.handIn')}
      </h2>
      <div className={styles.sides}>
        <div>
          <p>{t('report.handIn.text')}</p>
          <TextLine
            className={styles.name}
            label={t('report.handIn.name')}
            hint={t('report.handIn.name.hint')}
            value={name}
            maxLength={LONGEST_NAME}
            onType={setName}
          />
          <CopyCode code={code} />
          <p>
            <button type="button" onClick={() => saveFile({ log, page, learner: name.trim() })}>
              {t('report.handIn.file')}
            </button>
          </p>
          <p className={styles.quiet}>{t('report.handIn.proof')}</p>
        </div>
        <figure className={styles.qr}>
          <QrCode
            holds={leadsOthers ? `${pageAddress()}${ownPages.result(code)}` : code}
            label={t('report.handIn.qr')}
            className={styles.code}
          />
          <figcaption>{t(leadsOthers ? 'report.handIn.qr.link' : 'report.handIn.qr.code')}</figcaption>
        </figure>
      </div>
    </section>
  );
}

function CopyCode({ code }: { readonly code: string }) {
  const t = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copy, setCopy] = useState<{ readonly code: string; readonly isDone: boolean }>();
  const take = () => {
    field.current?.select();
    void copied(code).then((isDone) => setCopy({ code, isDone }));
  };
  // Of another name, it is another code, which is not copied yet.
  const said = copy?.code === code ? t(copy.isDone ? 'report.handIn.copied' : 'report.handIn.byHand') : '';
  return (
    <>
      <label className={styles.label}>
        {t('report.handIn.code')}
        <textarea
          ref={field}
          className={styles.text}
          rows={3}
          readOnly
          spellCheck={false}
          value={code}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </label>
      <p>
        <button type="button" className={styles.copy} onClick={take}>
          {t('report.handIn.copy')}
        </button>{' '}
        <span role="status">{said}</span>
      </p>
    </>
  );
}
