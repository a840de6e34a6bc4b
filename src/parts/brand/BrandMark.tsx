import type { Brand } from '../../core/index';
import { brandColours } from '../../ui/brand/brandColours';
import styles from './BrandMark.module.css';

type Props = { readonly brand: Brand; readonly name: string };

/** An organization's mark, small: its logo, or its name, on its colour. */
export function BrandMark({ brand: { colour, logo }, name }: Props) {
  const colours = colour === undefined ? undefined : brandColours(colour);
  return (
    <span className={styles.mark} style={colours && { background: colours.surface, color: colours.ink }}>
      {logo === undefined ? name : <img src={logo} alt={name} />}
    </span>
  );
}
