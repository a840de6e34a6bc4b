import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { Icon } from '../frame/Icon';

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
    <a {...link(addresses.classicPortal.directories())} {...mark}>
      {face}
    </a>
  );
}
