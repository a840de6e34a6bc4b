import { useText } from '../../i18n/useText';
import { useFrame } from '../../store/frame';
import { target } from '../../ui/target';
import { Icon } from './Icon';
import { links } from './links';

const ADDRESSES = {
  accountCenter: links.accountCenterHome,
  settings: links.settings('subscriptions'),
  directories: links.directories,
} as const;

type WayProps =
  | { readonly of: 'signOut' | 'signInAsOther'; readonly onPress: () => void }
  | { readonly of: keyof typeof ADDRESSES; readonly onPress?: never };

/** One way on from a page that asks or refuses, with a ring before it. */
export function Way({ of, onPress }: WayProps) {
  const t = useText();
  const { link } = useFrame();
  const face = (
    <>
      <Icon of="way" />
      {t(`classicPortal.useExisting.${of}`)}
    </>
  );
  const mark = target(`classic-portal.useExisting.${of}`);
  return onPress ? (
    <button type="button" onClick={onPress} {...mark}>
      {face}
    </button>
  ) : (
    <a {...link(ADDRESSES[of])} {...mark}>
      {face}
    </a>
  );
}
