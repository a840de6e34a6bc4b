import { useText } from '../../i18n/useText';
import { useFrame } from '../../store/frame';
import { target } from '../../ui/target';
import { Icon } from './Icon';
import { links } from './links';

type WayProps =
  | { readonly of: 'accountCenter' | 'settings' | 'signInAsOther' | 'signOut'; readonly onPress: () => void }
  | { readonly of: 'directories'; readonly onPress?: never };

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
    <a {...link(links.directories)} {...mark}>
      {face}
    </a>
  );
}
