import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { Inert } from '../../../ui/Inert';
import { Icon } from './Icon';
import styles from './Command.module.css';

const ICONS = {
  addUser: 'addUser',
  multiFactor: 'lock',
  resetPassword: 'key',
  delete: 'bin',
  editDirectory: 'pencil',
  add: 'addUser',
  addGroup: 'addUser',
  viewEndpoints: 'endpoints',
  edit: 'pencil',
  remove: 'bin',
  save: 'disk',
  discard: 'discard',
} as const;

type CommandProps = {
  readonly of: keyof typeof ICONS;
  readonly onPress?: () => void;
  /** The form that it submits. */
  readonly form?: string;
  /** What says why it cannot be pressed, by its id; only where that is so. */
  readonly why?: string | undefined;
};

/** One command of the bar at the bottom: a picture and below it a word in capitals. Without a deed it is inert. */
export function Command({ of, onPress, form, why }: CommandProps) {
  const t = useText();
  const face = (
    <>
      <span className={styles.icon}>
        <Icon of={ICONS[of]} />
      </span>
      {t(`classicPortal.command.${of}`)}
    </>
  );
  const mark = target(`classic-portal.command.${of}`);
  const real = `${styles.command} ${styles.real}`;
  if (form !== undefined) {
    return (
      <button type="submit" form={form} className={real} {...mark}>
        {face}
      </button>
    );
  }
  if (!onPress) {
    return (
      <Inert className={styles.command} {...mark}>
        {face}
      </Inert>
    );
  }
  return (
    <button
      type="button"
      disabled={why !== undefined}
      aria-describedby={why}
      onClick={onPress}
      className={real}
      {...mark}
    >
      {face}
    </button>
  );
}
