import { useLocation } from 'react-router';
import { Article } from './classroom/article/Article';
import { Background } from './classroom/Background';
import type { Language } from './i18n/languages';
import { TextPart } from './i18n/TextPart';
import { BACKGROUND, FIGURES, storyOf, worldOfBackground } from './scenarios/figures';
import { loadSite, siteAt } from './shell/frame/sites';
import { StillPage } from './shell/frame/StillPage';
import { pathOf } from './shell/frame/address';

/** `#/article`: the source article retold, with its figures as pages; `?part=` is the part that one goes to. */
export function ArticlePage({ language }: { language: Language }) {
  const part = new URLSearchParams(useLocation().search).get('part') ?? undefined;
  return (
    <TextPart part="rules">
      <TextPart part="article">
        <Article language={language} part={part} Picture={Picture} loadPictures={loadPictures} />
      </TextPart>
    </TextPart>
  );
}

function Picture({ name }: { name: string }) {
  if (name === BACKGROUND) return <Background world={worldOfBackground()} as="div" />;
  const figure = FIGURES.find((one) => one.name === name);
  if (!figure) return null;
  return <StillPage name={name} cut={figure} address={figure.address} world={storyOf(figure).world} />;
}

/** Brings all that the figures with these names are drawn with. Rejects with `NotLoaded`. */
async function loadPictures(names: readonly string[], language: Language): Promise<void> {
  const shown = FIGURES.filter(({ name }) => names.includes(name));
  const sites = new Set(shown.flatMap(({ address }) => siteAt(pathOf(address)) ?? []));
  await Promise.all([...sites].map((site) => loadSite(site, language)));
}
