import { LineGlyph } from '../../ui/LineGlyph';
import { DRAWINGS } from './drawings';
import styles from './SimulatorBar.module.css';

/** What stands on a tool of the bar: a drawing, and its name where there is room for it. */
export function Tool({ drawing, name }: { readonly drawing: keyof typeof DRAWINGS; readonly name: string }) {
  return (
    <>
      <LineGlyph path={DRAWINGS[drawing]} />
      <span className={styles.name}>{name}</span>
    </>
  );
}
