import { useText } from '../../i18n/useText';
import { Inert } from '../../ui/Inert';
import { target } from '../../ui/target';
import { Icon } from './Icon';
import styles from './Command.module.css';

const ICONS = {
  addUser: 'addUser',
  multiFactor: 'lock',
  resetPassword: 'key',
  delete: 'bin',
  editDirectory: 'pencil',
  add: 'addUser',
  edit: 'pencil',
  remove: 'bin',
} as const;

/** One command of the bar at the bottom: a picture and below it a word in capitals. */
export function Command({ of }: { of: keyof typeof ICONS }) {
  const t = useText();
  return (
    <Inert className={styles.command} {...target(`classic-portal.command.${of}`)}>
      <span className={styles.icon}>
        <Icon of={ICONS[of]} />
      </span>
      {t(`classicPortal.command.${of}`)}
    </Inert>
  );
}
