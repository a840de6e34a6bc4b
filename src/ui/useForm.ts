import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

type FormWish<V extends object, F extends object> = {
  /** What stands in the fields at first. */
  readonly start: V | (() => V);
  /** What is wrong, by field: whatever the page can say beside it. An empty answer lets the form be sent. */
  readonly judge?: (values: V) => F;
  /** Sends what was judged good. Why that was refused is the page's own to keep and to say. */
  readonly submit: (values: V) => unknown;
  /** Told of each change: to forget a refusal, or to keep what is typed elsewhere. */
  readonly onType?: (change: Partial<V>) => void;
  /** Told when a try finds flaws and so is not sent: to forget why the last one was refused. */
  readonly onFlawed?: () => void;
  /** What each try replaces in the fields: a secret must not stay in the page. */
  readonly wipe?: (values: V, flaws: Partial<F>) => Partial<V>;
};

/** What a `Form` is given, and its page reads. */
export type FormState<V extends object, F extends object> = {
  readonly values: V;
  /** Changes some of the values; clears the flaws of these. */
  readonly type: (change: Partial<V>) => void;
  /** Clears the flaws of fields that were mended in another way than by typing there. */
  readonly unmark: (...fields: readonly (keyof F)[]) => void;
  /** What the last try found, each until its field changes. To judge while one types, judge `values` once `tried`. */
  readonly flaws: Partial<F>;
  /** Whether there was a try at all: an empty field is no mistake before that. */
  readonly tried: boolean;
  /** Tries as Enter does. What is given counts for this try only. Does nothing until the page shows what came of the one before. */
  readonly submit: (more?: Partial<V>) => Promise<void>;
  readonly ref: RefObject<HTMLFormElement | null>;
};

/**
 * The state of a form: what is typed, what is wrong with it, and whether it was tried. What was typed is kept when a
 * try fails, and the focus then goes to the first field that is marked `aria-invalid`.
 */
export function useForm<V extends object, F extends object = object>(wish: FormWish<V, F>): FormState<V, F> {
  const [values, setValues] = useState<V>(wish.start);
  const [flaws, setFlaws] = useState<Partial<F>>({});
  const [tried, setTried] = useState(false);
  const [ended, setEnded] = useState(0);
  const underWay = useRef(false);
  const ref = useRef<HTMLFormElement>(null);

  // With what the page shows of it, not a moment later: somebody may be typing by then.
  useLayoutEffect(() => {
    underWay.current = false;
    if (ended > 0) focusFirstFlaw(ref.current);
  }, [ended]);

  const type = (change: Partial<V>) => {
    wish.onType?.(change);
    setValues((before) => ({ ...before, ...change }));
    setFlaws((before) => without(before, Object.keys(change)));
  };
  const unmark = (...fields: readonly (keyof F)[]) => setFlaws((before) => without(before, fields));

  // A try is over once the page shows what came of it: till then, a second press would be one at what is there no more.
  const end = () => setEnded((count) => count + 1);

  const submit = async (more?: Partial<V>) => {
    if (underWay.current) return;
    underWay.current = true;
    const tryOf = { ...values, ...more };
    const found: Partial<F> = wish.judge?.(tryOf) ?? {};
    const wiped = wish.wipe?.(tryOf, found);
    setTried(true);
    setFlaws(found);
    if (wiped) setValues((before) => ({ ...before, ...wiped }));
    if (Object.values(found).some(Boolean)) {
      wish.onFlawed?.();
      end();
      return;
    }
    try {
      await wish.submit(tryOf);
    } finally {
      end();
    }
  };

  return { values, type, unmark, flaws, tried, submit, ref };
}

const FOCUSABLE = 'input, select, textarea, button';

/** A group may be marked as a whole; its first control is where it is mended. */
function focusFirstFlaw(form: HTMLFormElement | null): void {
  const flawed = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  const field = flawed?.matches(FOCUSABLE) ? flawed : flawed?.querySelector<HTMLElement>(FOCUSABLE);
  field?.focus();
}

function without<F extends object>(flaws: Partial<F>, fields: readonly PropertyKey[]): Partial<F> {
  const others = { ...flaws };
  for (const field of fields) Reflect.deleteProperty(others, field);
  return others;
}
