import { useMemo } from 'react';
import { TextPart } from '../../i18n/TextPart';
import { useText } from '../../i18n/useText';
import { freeStories } from '../../scenarios/freeStories';
import { OWN_NAMES, tokensOf } from '../../scenarios/names';
import { namesAskedIn, seedIn } from '../../scenarios/variation';
import { NamesForm } from './NamesForm';

type Props = { readonly search: string; readonly go: (search: string) => void };

const OWN = tokensOf(OWN_NAMES);

/** The form of names for everything that the start page offers. */
export function OwnNames(props: Props) {
  return (
    <TextPart part="lesson-page">
      <AboutNames {...props} />
    </TextPart>
  );
}

function AboutNames({ search, go }: Props) {
  const t = useText();
  const stories = useMemo(() => freeStories(), []);
  const query = new URLSearchParams(search);
  const tokens = { ...OWN, ...tokensOf(namesAskedIn(query)) };
  return (
    <>
      <p>{t('names.lead')}</p>
      <NamesForm
        key={seedIn(query)}
        stories={stories}
        tokens={tokens}
        own={OWN}
        search={search}
        go={go}
        done="names.set"
      />
      {search !== '' && (
        <p>
          <a href="#/">{t('names.own')}</a>
        </p>
      )}
    </>
  );
}
