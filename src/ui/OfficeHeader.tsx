import type { ComponentProps, CSSProperties, ReactNode } from 'react';
import { brandColours } from './brand/brandColours';
import { Gear } from './Gear';
import { Glyph } from './Glyph';
import { Inert } from './Inert';
import styles from './OfficeHeader.module.css';

const WAFFLE =
  'M0 0h4v4H0Zm6 0h4v4H6Zm6 0h4v4h-4ZM0 6h4v4H0Zm6 0h4v4H6Zm6 0h4v4h-4ZM0 12h4v4H0Zm6 0h4v4H6Zm6 0h4v4h-4Z';
const BELL =
  'M8 1c.7 0 1.2.5 1.2 1.1C11.5 2.7 12.5 4.6 12.5 6.8c0 3 .7 4.2 2 5.2v.8H1.5V12c1.3-1 2-2.2 2-5.2 0-2.2 1-4.1 3.3-4.7C6.8 1.5 7.3 1 8 1Zm-2 12.8h4a2 2 0 0 1-4 0Z';

type Props = {
  readonly words: Readonly<Record<'launcher' | 'office' | 'admin' | 'notifications' | 'settings' | 'help', string>>;
  /** Without the suite's name; the launcher stands among the other pictures. */
  readonly plain?: boolean;
  /** The theme of the organization that somebody is signed in of. */
  readonly brand?: { readonly colour?: string; readonly logo?: string; readonly name: string } | undefined;
  /** The way to the admin center. */
  readonly admin: ComponentProps<'a'>;
  /** The name menu at the right end. */
  readonly children: ReactNode;
};

/** The black header of 2016 that the pages of one suite have in common. */
export function OfficeHeader({ words, plain = false, brand, admin, children }: Props) {
  return (
    <div className={styles.header} style={brand?.colour === undefined ? undefined : themeOf(brand.colour)}>
      {!plain && (
        <>
          <Inert className={styles.waffle} aria-label={words.launcher}>
            <Glyph path={WAFFLE} size={18} />
          </Inert>
          <Inert className={styles.office}>{words.office}</Inert>
        </>
      )}
      <a className={styles.admin} {...admin}>
        {words.admin}
      </a>
      {brand?.logo !== undefined && <img src={brand.logo} alt={brand.name} className={styles.logo} />}
      {plain && (
        <Inert className={styles.cell} aria-label={words.launcher}>
          <Glyph path={WAFFLE} size={18} />
        </Inert>
      )}
      <Inert className={styles.cell} aria-label={words.notifications}>
        <Glyph path={BELL} size={18} />
      </Inert>
      <Inert className={styles.cell} aria-label={words.settings}>
        <Gear />
      </Inert>
      <Inert className={styles.cell} aria-label={words.help}>
        <span aria-hidden="true">?</span>
      </Inert>
      {children}
    </div>
  );
}

/** The colours of this header, in one of an organization's choice. */
function themeOf(colour: string): CSSProperties {
  const { surface, ink, hover, rule } = brandColours(colour);
  // React's type has no custom properties.
  return {
    '--ui-header': surface,
    '--ui-header-text': ink,
    '--ui-header-focus': ink,
    '--ui-header-rule': rule,
    '--ui-header-mark-rule': rule,
    '--ui-header-hover': hover,
    '--ui-waffle': hover,
    '--ui-waffle-hover': surface,
  } as CSSProperties;
}
