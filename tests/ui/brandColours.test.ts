import { expect, test } from 'vitest';
import { brandColours, contrastBetween, inkOn, luminanceOf } from '../../src/ui/brand/brandColours';

test('luminance and contrast are those of WCAG', () => {
  expect(luminanceOf('#000000')).toBe(0);
  expect(luminanceOf('#ffffff')).toBeCloseTo(1, 10);
  expect(contrastBetween(luminanceOf('#ffffff'), luminanceOf('#000000'))).toBeCloseTo(21, 10);
  expect(contrastBetween(luminanceOf('#777777'), 1)).toBeCloseTo(4.48, 2);
});

test('what stands on a colour can be read on any: 4.5:1 at least', () => {
  const parts = Array.from({ length: 18 }, (_, at) => (15 * at).toString(16).padStart(2, '0'));
  const colours = parts.flatMap((red) => parts.flatMap((green) => parts.map((blue) => `#${red}${green}${blue}`)));
  const greys = Array.from({ length: 256 }, (_, at) => `#${at.toString(16).padStart(2, '0').repeat(3)}`);
  const faint = [...colours, ...greys].filter(
    (colour) => contrastBetween(luminanceOf(colour), inkOn(colour) === 'white' ? 1 : 0) < 4.5,
  );
  expect(faint).toEqual([]);
});

test('a dark colour has white on it and becomes darker under the pointer, a light one black and lighter', () => {
  expect(brandColours('#0b6e4f')).toMatchObject({ ink: 'var(--ui-brand-light)', surface: '#0b6e4f' });
  expect(brandColours('#0b6e4f').hover).toContain('--ui-brand-dark');
  expect(brandColours('#f2c14e')).toMatchObject({ ink: 'var(--ui-brand-dark)' });
  expect(brandColours('#f2c14e').hover).toContain('--ui-brand-light');
});
