import { COUNTRIES } from '../core/index';
import { useFormats } from '../i18n/useFormats';

/** The countries to choose from, by name; always with those of `also` among them, where they are not empty. */
export function useCountries(...also: readonly string[]) {
  const { country } = useFormats();
  return [...new Set([...COUNTRIES, ...also.filter((code) => code !== '')])]
    .map((code) => ({ value: code, text: country(code) }))
    .toSorted((one, other) => one.text.localeCompare(other.text));
}
