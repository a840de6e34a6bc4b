import { useState } from 'react';
import type { Told } from '../../scenarios/lessonStarts';
import { tokensOf, type Names } from '../../scenarios/names';
import { VARIED, type Varied } from '../../scenarios/varied';
import { flawsIn, namesAskedIn, queryFor, tidied, variedIn, withDomain } from '../../scenarios/variation';
import { brandAskedIn, withBrand } from '../../store/brand/brandAsked';
import { chooseLogo, chosenLogo } from '../../store/brand/chosenLogo';
import { parseColour } from '../../store/brand/parseColour';
import type { Tokens } from '../../training/tokens';
import { namesFlaw, type NamesFlaw } from './namesFlaw';
import { useForm, type FormState } from '../../ui/useForm';

export type Asking = {
  /** What is to be told with the names. */
  readonly stories: readonly Told[];
  /** With which names that is told at the moment, and with which ones where no others are given. */
  readonly tokens: Tokens;
  readonly own: Tokens;
  readonly search: string;
  readonly go: (search: string) => void;
};

type Values = Names & { readonly colour: string };
type Flaws = NamesFlaw['flaws'];

export type NamesForm = {
  readonly form: FormState<Values, Flaws>;
  readonly varied: readonly Varied[];
  readonly flaws: Flaws;
  /** The names that were used last, until something is typed. */
  readonly used:
    { readonly names: { readonly organization: string; readonly domain: string }; readonly lost: boolean } | undefined;
  readonly logo: string | undefined;
  readonly setLogo: (logo: string | undefined) => void;
};

/** The state of the form of names. It goes to an address that asks for them; the logo is kept in this browser. */
export function useNamesForm({ stories, tokens, own, search, go }: Asking): NamesForm {
  const query = new URLSearchParams(search);
  const brand = brandAskedIn(query);
  const varied = VARIED.filter((name) => stories.some((told) => variedIn(told).includes(name)));
  const [ofAddress, setOfAddress] = useState<Flaws>(() => flawsOf(namesAskedIn(query), brand.colour ?? ''));
  const [shown, setShown] = useState(search);
  const [leading, setLeading] = useState<string>();
  const [used, setUsed] = useState<NamesForm['used']>();
  const [logo, setLogo] = useState(() => (brand.logo ? chosenLogo() : undefined));

  const form = useForm<Values, Flaws>({
    start: asked,
    judge: ({ colour, ...names }) => flawsOf(given(names), colour),
    onType: (change) => {
      setUsed(undefined);
      setOfAddress(({ ...flaws }) => {
        for (const name of Object.keys(change)) Reflect.deleteProperty(flaws, name);
        return flaws;
      });
    },
    submit: ({ colour, ...values }) => {
      const names = given(values);
      const all = { ...own, ...tokensOf(withDomain(names)) };
      const isKept = logo !== undefined && chooseLogo(logo);
      setOfAddress({});
      form.type({ ...namesOf(all), colour: shownColour(colour) });
      setUsed({
        names: { organization: all.organization ?? '', domain: all.domain ?? '' },
        lost: logo !== undefined && !isKept,
      });
      const next = withBrand(queryFor(names), { colour: typed(colour), logo: isKept });
      setLeading(next);
      go(next);
    },
  });

  // Another address, such as after Back: the fields have what that one asks for. They have it where they led there.
  if (search !== shown) {
    setShown(search);
    setLeading(undefined);
    if (search !== leading) {
      form.type(asked());
      setLogo(brand.logo ? chosenLogo() : undefined);
    }
  }

  const choose = (next: string | undefined) => {
    setUsed(undefined);
    // What is taken away is to be gone from the browser too, and at once.
    if (next === undefined) chooseLogo(undefined);
    setLogo(next);
  };
  return { form, varied, flaws: { ...ofAddress, ...form.flaws }, used, logo, setLogo: choose };

  function asked(): Values {
    return { ...namesOf(tokens), ...namesAskedIn(query), colour: shownColour(brand.colour) };
  }

  function flawsOf(names: Names, colour: string): Flaws {
    return namesFlaw(names, { colour: typed(colour), logo: false }, flawsIn(stories, names))?.flaws ?? {};
  }

  /** Those that are not the story's own. A domain that is left as it was follows the organization. */
  function given(values: Names): Names {
    const names = tidied(values);
    const isNew = names.organization !== undefined && names.organization !== tokens.organization;
    const { domain, ...others } = names;
    const kept = isNew && domain === tokens.domain ? others : names;
    return Object.fromEntries(Object.entries(kept).filter(([name, text]) => text !== own[name]));
  }

  function namesOf(all: Tokens): Names {
    return Object.fromEntries(varied.map((name) => [name, all[name] ?? '']));
  }
}

function typed(colour: string): string | undefined {
  return colour.trim() === '' ? undefined : colour;
}

function shownColour(colour = ''): string {
  return parseColour(colour) ?? colour;
}
