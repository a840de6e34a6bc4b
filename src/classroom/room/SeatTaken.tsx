import { useState } from 'react';
import { useText } from '../../i18n/useText';
import { QrCode } from '../../parts/QrCode';
import { makeSeatDoor } from '../../room/doors';
import { leaveSeat, useSeat } from '../../store/room/seat';
import type { SeatRecord } from '../../store/room/seatRecord';
import { pageAddress } from '../../store/share/pageAddress';
import styles from './JoinPage.module.css';

/** The seat of this browser: how it stands with the room, and how it goes on elsewhere. */
export function SeatTaken({ record }: { readonly record: SeatRecord }) {
  const t = useText();
  const { isConnected, behind, notTaken, takenUp, refused } = useSeat();
  const [isShown, setShown] = useState(false);
  return (
    <>
      <p className={styles.lead}>{t('join.seated.lead')}</p>
      <p role="status">{isConnected ? t('join.behind', { behind }) : t('join.away')}</p>
      {refused && <p role="alert">{t('join.notEntered')}</p>}
      {notTaken && <p role="alert">{t(`join.notTaken.${notTaken}`)}</p>}
      {takenUp !== undefined && (
        <p>
          {t('join.takenUp')} <a href={`#/runs/${encodeURIComponent(takenUp)}`}>{t('join.takenUp.goOn')}</a>
        </p>
      )}
      <p className={styles.ways}>
        <a className={styles.primary} href="#/">
          {t('join.seated.start')}
        </a>
        <button type="button" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {t(isShown ? 'join.device.hide' : 'join.device')}
        </button>
        <button type="button" onClick={leaveSeat}>
          {t('join.leave')}
        </button>
      </p>
      <p className={styles.small}>{t('join.leave.text', { behind })}</p>
      {isShown && (
        <div className={styles.device}>
          <p>{t('join.device.text')}</p>
          <QrCode
            holds={`${pageAddress()}#/join/${makeSeatDoor(record)}`}
            label={t('join.device.qr')}
            className={styles.code}
          />
        </div>
      )}
    </>
  );
}
