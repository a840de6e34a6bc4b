type Props = {
  /** A data URL of a picture: it is drawn as a picture only, so nothing in it can run. */
  readonly logo: string;
  /** Whose logo it is, which is what it says to those who do not see it. */
  readonly name: string;
  readonly className?: string | undefined;
};

/** The logo of an organization. */
export function Logo({ logo, name, className }: Props) {
  return <img src={logo} alt={name} className={className} decoding="async" draggable={false} />;
}
