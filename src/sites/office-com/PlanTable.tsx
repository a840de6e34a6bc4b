import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { OFFICE_365_PLANS } from '../../core/index';
import styles from './PlanTable.module.css';

const COLUMNS = ['plan', 'price', 'users', 'programs', 'mail'] as const;

export function PlanTable() {
  const t = useText();
  const { dollars } = useFormats();
  const yesOrNo = (has: boolean) => t(has ? 'officeCom.compare.yes' : 'officeCom.compare.no');
  const name = t('officeCom.compare');
  return (
    <>
      <h2>{name}</h2>
      <table className={styles.table} aria-label={name}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`officeCom.compare.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {OFFICE_365_PLANS.map(({ id, price, users, programs, mail }) => (
            <tr key={id}>
              <th scope="row">{t(`plan.${id}`)}</th>
              <td>{dollars(price)}</td>
              <td>{users ?? t('officeCom.compare.unlimited')}</td>
              <td>{yesOrNo(programs)}</td>
              <td>{yesOrNo(mail)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
