import { DRAWINGS, type DrawingName } from './drawings';

export function ServiceIcon({ drawing, size = 18 }: { drawing: DrawingName; size?: number }) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 18 18">
      {DRAWINGS[drawing]}
    </svg>
  );
}
