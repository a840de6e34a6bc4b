import { createElement, useLayoutEffect, useState, type ComponentType } from 'react';

/** A part of the program that is loaded when it is first wanted: the code of a page, the texts of a site. */
export type OnDemand<T> = {
  /** It, where it has been loaded: nobody has to wait for it then. */
  readonly loaded: () => T | undefined;
  /** Resolves to it. Rejects with `NotLoaded`; the next call then tries again. */
  readonly load: () => Promise<T>;
};

/** Why something is not shown that has yet to be loaded: no fault of the program's. */
export class NotLoaded extends Error {
  override readonly name = 'NotLoaded';
}

export function onDemand<T>(load: () => Promise<T>): OnDemand<T> {
  let value: T | undefined;
  let loading: Promise<T> | undefined;

  async function begin(): Promise<T> {
    try {
      value = await load();
      return value;
    } catch (cause) {
      loading = undefined;
      throw new NotLoaded('a part of the program could not be loaded', { cause });
    }
  }

  return { loaded: () => value, load: () => (loading ??= begin()) };
}

/**
 * It at once where it has been loaded before, and as soon as it is there where not; nothing meanwhile. Throws `NotLoaded`
 * as it renders; mounted again, it tries again. React's `lazy` and `use` would keep what stands in for it on the screen
 * for 300 ms at least, and a failure for ever.
 */
export function useOnDemand<T>(wanted: OnDemand<T>): T | undefined {
  const [outcome, setOutcome] = useState<{ readonly of: OnDemand<T>; readonly failure?: unknown }>();
  const value = wanted.loaded();
  const isThere = value !== undefined;

  // Before anything is painted: it is what the visitor waits for.
  useLayoutEffect(() => {
    if (isThere) return undefined;
    let isAsked = true;
    wanted.load().then(
      () => isAsked && setOutcome({ of: wanted }),
      (failure: unknown) => isAsked && setOutcome({ of: wanted, failure }),
    );
    return () => {
      isAsked = false;
    };
  }, [wanted, isThere]);

  if (!isThere && outcome?.of === wanted && 'failure' in outcome) throw outcome.failure;
  return value;
}

/** A component that is loaded when it is first shown, and shows nothing until then; `load` brings it beforehand. */
export function componentOnDemand<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  const part = onDemand(load);
  function OnDemandComponent(props: Props) {
    const component = useOnDemand(part);
    return component ? createElement(component, props) : null;
  }
  return Object.assign(OnDemandComponent, { load: part.load });
}
