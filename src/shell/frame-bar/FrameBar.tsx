import { useLocation, useNavigate } from 'react-router';
import { useText } from '../../i18n/useText';
import { ownPages } from '../../map/ownPages';
import { target } from '../../map/targets';
import { LineGlyph } from '../../ui/LineGlyph';
import { DRAWINGS } from '../bar/drawings';
import { AccountChip } from './AccountChip';
import { addressOf } from '../frame/address';
import { AddressBar } from './AddressBar';
import { besideOf, locationOf, profileOf, type FrameName } from '../frame/beside';
import { Favourites } from './Favourites';
import { FAVOURITES, type Favourite } from '../frame/sites';
import { viewOf } from '../frame/view';
import { ZoomTools } from '../stage-view/ZoomTools';
import { PrivateToggle } from './PrivateToggle';
import styles from './FrameBar.module.css';

/** What one looks at beside a page. */
const WITH_MAP: readonly Favourite[] = [...FAVOURITES, { address: ownPages.directoryMap, name: 'shell.map' }];

type Props = {
  readonly name: FrameName;
  readonly address: string;
  readonly go: (address: string) => void;
  readonly reload: () => void;
  readonly back: () => void;
  readonly forward: () => void;
};

/** The bar of one frame, as a browser has it. */
export function FrameBar({ name, address, go, reload, back, forward }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const place = useLocation();
  const view = viewOf(place);
  const beside = besideOf(place);
  const other = name === 'main' ? beside : addressOf(place);
  const profile = profileOf(name, place);
  const isPrivate = profile === 'inprivate';
  const ways = { back, forward, reload };

  const split = () => {
    const left = name === 'beside' ? { ...view, private: undefined } : view;
    void navigate(beside ? locationOf(other ?? '', undefined, left) : locationOf(address, address, view));
    // The button goes with its bar; the keyboard goes on in the frame that stays.
    document.querySelector('main')?.focus({ preventScroll: true });
  };

  return (
    <nav
      className={styles.browser}
      data-bar-of={name}
      data-private={isPrivate || undefined}
      aria-label={t(name === 'main' ? 'shell.browser' : 'shell.browser.beside')}
    >
      {(['back', 'forward', 'reload'] as const).map((way) => (
        <button
          key={way}
          type="button"
          aria-label={t(`shell.${way}`)}
          title={t(`shell.${way}`)}
          onClick={ways[way]}
          {...target(`shell.${name}.${way}`)}
        >
          <LineGlyph path={DRAWINGS[way]} />
        </button>
      ))}
      <AddressBar address={address} go={(to) => (to === address ? reload() : go(to))} />
      <Favourites
        sites={name === 'main' ? FAVOURITES : WITH_MAP}
        at={(to) => `#${name === 'main' ? locationOf(to, beside, view) : locationOf(other ?? to, to, view)}`}
      />
      {(name === 'beside' || isPrivate) && <PrivateToggle isPrivate={isPrivate} />}
      <ZoomTools name={name} />
      <AccountChip profile={profile} address={address} />
      <button
        type="button"
        aria-label={t(beside ? 'shell.closeFrame' : 'shell.openBeside')}
        title={t(beside ? 'shell.closeFrame' : 'shell.openBeside')}
        onClick={split}
        {...target(beside ? `shell.${name}.close` : 'shell.main.openBeside')}
      >
        <LineGlyph path={DRAWINGS[beside ? 'close' : 'split']} />
      </button>
    </nav>
  );
}
