import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Command, Event } from '../../core/index';
import { useText } from '../../i18n/useText';
import type { Frame } from '../../store/frame';
import { useShown } from '../../store/run';
import { leaveScene, showScene } from '../../store/scene';
import { InertContext } from '../../ui/Inert';
import { Notices } from '../bar/Notices';
import { pathOf } from './address';
import { FigureCut, type Cut } from './FigureCut';
import { Page } from './Page';
import { useNotices } from '../bar/useNotices';

type Props = Cut & {
  readonly name: string;
  readonly start: string;
  readonly events: readonly Event[];
  readonly commands: readonly Command[];
  readonly address: string;
};

/** A page at the size of a picture of it, without the simulated browser. It is live, but nothing done in it is kept. */
export function FigureFrame({ name, start, events, commands, address: first, ...cut }: Props) {
  const t = useText();
  const [ready, setReady] = useState(false);
  const [address, setAddress] = useState(first);
  const visitor = useShown((world) => world.signedIn['default']);
  const { notices, sayHere } = useNotices(`${pathOf(address)} ${visitor}`);

  useEffect(() => {
    // Put off by a turn, so that an effect that is run twice shows one scene only.
    const turn = setTimeout(() => void showScene(start, events, commands, first).then(() => setReady(true)));
    return () => {
      clearTimeout(turn);
      void leaveScene();
    };
  }, [start, events, commands, first]);

  const go = useCallback<Frame['go']>((to) => setAddress(to), []);
  const inert = useMemo(
    () => ({
      hint: t('shell.inert'),
      onPress: (control: string) => sayHere(t('shell.inert.answer', { name: control })),
    }),
    [t, sayHere],
  );
  return (
    <>
      <FigureCut name={name} cut={cut}>
        <InertContext value={inert}>
          {ready && <Page name="main" isAlone profile="default" address={address} go={go} onArrival={nobodyToTell} />}
        </InertContext>
      </FigureCut>
      <Notices notices={notices} place="foot" />
    </>
  );
}

function nobodyToTell() {
  // A figure is looked at, not travelled through.
}
