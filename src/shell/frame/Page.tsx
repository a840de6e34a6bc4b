import { memo, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState, type MouseEvent } from 'react';
import { matchPath } from 'react-router';
import { LONGEST_ADDRESS, signedInAccount, type ProfileId } from '../../core/index';
import { messagesOf } from '../../i18n/messages';
import { TextPart } from '../../i18n/TextPart';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { withQuery } from '../../map/withQuery';
import type { Site, SiteRoute } from '../../sites/site';
import { FrameContext, PlaceContext, type Frame, type Place } from '../../store/frame';
import { usePast } from '../../store/past';
import { useRun, useShown } from '../../store/run';
import { visitSoon } from '../../store/visit';
import { DialogRoom } from '../../ui/dialog/DialogRoom';
import { useOnDemand } from '../../ui/onDemand';
import { takeKeyboard } from '../../ui/keyboard/takeKeyboard';
import { pathOf } from './address';
import type { FrameName } from './beside';
import { Failure } from '../failure/Failure';
import { isInstalled } from './isInstalled';
import { NobodyThen } from './NobodyThen';
import { PageNotFound } from './PageNotFound';
import { siteAt, type SiteEntry } from './sites';
import controls from './Controls.module.css';
import styles from './Page.module.css';
import '../../ui/theme.css';
import '../theme.css';

type Props = {
  readonly profile: ProfileId;
  /** The main frame names the window; another stands beside it. */
  readonly name: FrameName;
  /** Whether there is no other. */
  readonly isAlone: boolean;
  readonly address: string;
  readonly go: Frame['go'];
  /** Told of each arrival, so that it can be announced. */
  readonly onArrival: (title: string) => void;
};

/** The simulated page at an address of any site; a friendly word where there is none. */
export const Page = memo(function Page(props: Props) {
  const path = pathOf(props.address);
  const site = props.address.length > LONGEST_ADDRESS ? undefined : siteAt(path);
  return (
    <Failure key={path} onGoOn={() => props.go(path.split('/')[0] ?? '')}>
      {site ? <PageOfSite {...props} entry={site} /> : <Screen {...props} route={NOT_FOUND} params={{}} />}
    </Failure>
  );
});

function PageOfSite({ entry, ...props }: Props & { entry: SiteEntry }) {
  const t = useText();
  const loaded = useOnDemand(entry.pages);
  // Asked for at once, not only when the pages are there.
  const texts = useOnDemand(messagesOf(useLanguage(), entry.name));
  if (!loaded || !texts) return <p className={styles.loading}>{t('shell.loading')}</p>;
  return (
    <TextPart part={entry.name}>
      <Screen {...props} {...pageIn(loaded.site, pathOf(props.address))} />
    </TextPart>
  );
}

function pageIn({ routes }: Site, path: string): { route: SiteRoute; params: Place['params'] } {
  for (const route of routes) {
    const match = matchPath(`/${route.path}`, `/${path}`);
    if (match) return { route, params: match.params };
  }
  return { route: NOT_FOUND, params: {} };
}

const NOT_FOUND: SiteRoute = { path: '*', title: 'shell.notFound.title', Screen: PageNotFound };

function Screen({
  route,
  params,
  name,
  isAlone,
  profile,
  address,
  go,
  onArrival,
}: Props & { route: SiteRoute; params: Place['params'] }) {
  const t = useText();
  const main = useRef<HTMLElement>(null);
  const [font] = useState(() => (isInstalled('Segoe UI') ? 'segoe-ui' : undefined));
  const somebody = useShown((world) => signedInAccount(world, profile) !== undefined);
  const isPast = usePast() !== undefined;
  const run = useRun(({ id }) => id);
  const frame = isAlone ? 'only' : name;
  const signIn = somebody ? undefined : route.signIn;
  const title = t(route.title);

  // In the run that it was rendered with: by the time that the effect runs, another may be the present one. And with
  // the page itself, as a key that is pressed once it is seen may come before any later effect.
  const note = useEffectEvent((page: string, at: FrameName | 'only') =>
    visitSoon(page, at, profile === 'inprivate', run),
  );
  useLayoutEffect(() => {
    if (!isPast && !signIn) note(address, frame);
  }, [isPast, signIn, address, frame]);
  useEffect(() => {
    if (!isPast && signIn) go(withQuery(signIn, { to: address }), { replace: true, from: address });
  }, [isPast, signIn, address, go]);

  useEffect(() => {
    if (name === 'main') document.title = title;
  }, [name, title]);

  useEffect(() => {
    if (signIn) return;
    // A page begins at its top, also in a frame that was scrolled down.
    main.current?.parentElement?.scrollTo?.(0, 0);
    // A page may have put the focus where its visitor will type; and what was begun in the window meanwhile goes on.
    if (!main.current?.contains(document.activeElement)) takeKeyboard(main.current);
    onArrival(main.current?.getAttribute('aria-label') ?? '');
  }, [signIn, onArrival]);

  const window = useMemo<Frame>(
    () => ({
      profile,
      go,
      link: (to) => ({ href: `#/${to}`, onClick: (event) => follow(event, () => go(to)) }),
      notFound: <PageNotFound />,
    }),
    [profile, go],
  );
  const place = useMemo<Place>(
    () => ({ address, params, query: new URLSearchParams(address.split('?')[1]) }),
    [address, params],
  );
  // The same element for the same route: only the parts of a page that read the place render again.
  const page = useMemo(() => <route.Screen />, [route]);
  // A window has one main region.
  const Landmark = name === 'main' ? 'main' : 'section';
  return (
    <FrameContext value={window}>
      <PlaceContext value={place}>
        <Landmark
          ref={main}
          tabIndex={-1}
          aria-label={title}
          data-font={font}
          className={`${styles.page} ${controls.controls}`}
        >
          <DialogRoom>{signIn ? isPast && <NobodyThen /> : page}</DialogRoom>
        </Landmark>
      </PlaceContext>
    </FrameContext>
  );
}

// A click that asks for a new tab or window is the browser's own to answer.
function follow(event: MouseEvent, goThere: () => void) {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  goThere();
}
