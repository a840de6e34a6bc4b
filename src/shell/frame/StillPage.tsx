import { useMemo } from 'react';
import type { World } from '../../core/index';
import { PastContext } from '../../store/past';
import { FigureCut, type Cut } from './FigureCut';
import { Page } from './Page';

type Props = {
  readonly name: string;
  readonly cut: Cut;
  readonly address: string;
  readonly world: World;
};

/**
 * The part of a page that a figure shows, in a world of its own: many may stand on one page, and the run is none of
 * them. Nothing can be done in it; who shows it takes it out of the reach of pointer and keyboard.
 */
export function StillPage({ name, cut, address, world }: Props) {
  // As a moment that is looked at: the page then leads nowhere by itself, and notes no visit.
  const past = useMemo(() => ({ world, seq: 0, refuse: nothing }), [world]);
  return (
    <FigureCut name={name} cut={cut}>
      <PastContext value={past}>
        <Page name="beside" isAlone profile="default" address={address} go={nothing} onArrival={nothing} />
      </PastContext>
    </FigureCut>
  );
}

function nothing() {
  // It is a picture.
}
