const WORDS = 'Sphinx of black quartz, judge my vow 0123456789';

/** Whether the device has a font: words in it are as wide, no matter which font would stand in for it. */
export function isInstalled(family: string): boolean {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return false;
  const widthBefore = (other: string) => {
    pen.font = `20px "${family}", ${other}`;
    return pen.measureText(WORDS).width;
  };
  return widthBefore('monospace') === widthBefore('serif');
}
