import { LANGUAGES, type Language } from './languages';
import { useText } from './useText';

/** Chooses among all languages, each under its own name. */
export function LanguageChoice({ language, onChoose }: { language: Language; onChoose: (language: string) => void }) {
  const t = useText();
  return (
    <select aria-label={t('shell.language')} value={language} onChange={(event) => onChoose(event.target.value)}>
      {Object.entries(LANGUAGES).map(([code, name]) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
