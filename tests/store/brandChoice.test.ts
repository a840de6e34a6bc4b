import { beforeEach, describe, expect, test } from 'vitest';
import { brandAskedIn, brandOf, isColourFlawed, withBrand } from '../../src/store/brand/brandAsked';
import { chooseLogo, chosenLogo } from '../../src/store/brand/chosenLogo';
import { kindOfPicture } from '../../src/store/brand/kindOfPicture';
import { parseColour } from '../../src/store/brand/parseColour';
import { readLogo } from '../../src/store/brand/readLogo';
import { logoOf, pngOf } from '../kit/png';

beforeEach(() => localStorage.clear());

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.codePointAt(0) ?? 0);

test.each([
  ['#0b6e4f', '#0b6e4f'],
  [' 0B6E4F ', '#0b6e4f'],
  ['#Abc', '#aabbcc'],
  ['abc', '#aabbcc'],
])('%j is a colour', (text, colour) => {
  expect(parseColour(text)).toBe(colour);
});

test.each(['', '#', 'red', '#12', '#1234', '#12345678', 'rgb(0,0,0)', '#0b6e4g', '#0b6e4f;x'])('%j is none', (text) => {
  expect(parseColour(text)).toBeUndefined();
});

const asked = (search: string) => brandOf(brandAskedIn(new URLSearchParams(search)));
const flawed = (search: string) => isColourFlawed(brandAskedIn(new URLSearchParams(search)));

describe('the brand that an address asks for', () => {
  test('has its colour, and the logo that was chosen in this browser', () => {
    expect(asked('?organization=Fabrikam')).toBeUndefined();
    expect(asked('?colour=0b6e4f')).toEqual({ colour: '#0b6e4f' });
    expect(asked('?logo')).toBeUndefined();
    const logo = logoOf(120, 30);
    expect(chooseLogo(logo)).toBe(true);
    expect(asked('?logo')).toEqual({ logo });
    expect(asked('?colour=%23abc&logo=')).toEqual({ colour: '#aabbcc', logo });
  });

  test('is flawed where its colour is none', () => {
    expect(['?colour=red', '?colour=%23', '?colour=', '?colour=abc', ''].map(flawed)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(asked('?colour=red')).toBeUndefined();
  });

  test('stands there again as it was asked for', () => {
    const search = withBrand('?organization=Fabrikam', { colour: '#AABBCC', logo: true });
    expect(search).toBe('?organization=Fabrikam&colour=aabbcc&logo=');
    expect(brandAskedIn(new URLSearchParams(search))).toEqual({ colour: 'aabbcc', logo: true });
    expect(withBrand('', { colour: undefined, logo: false })).toBe('');
  });
});

test('what lies in the place of the chosen logo is believed only where it is one', () => {
  localStorage.setItem('onetenant.logo', 'data:image/svg+xml;base64,PHN2Zy8+');
  expect(chosenLogo()).toBeUndefined();
  chooseLogo(logoOf(2, 2));
  expect(chosenLogo()).toBe(logoOf(2, 2));
  expect(chooseLogo(undefined)).toBe(true);
  expect(chosenLogo()).toBeUndefined();
});

describe('a file that is chosen for a logo', () => {
  test.each([
    ['a PNG', pngOf(4, 4), 'picture'],
    ['a JPEG', bytesOf('\xff\xd8\xff\xe0JFIF'), 'picture'],
    ['a GIF', bytesOf('GIF89a'), 'picture'],
    ['a WebP', bytesOf('RIFF\x10\x00\x00\x00WEBPVP8 '), 'picture'],
    ['a drawing', bytesOf('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'svg'],
    ['a drawing behind words', bytesOf('<?xml version="1.0"?>\n<!-- a logo -->\n<svg>'), 'svg'],
    ['a bitmap', bytesOf('BM6'), 'kind'],
    ['sound in the wrapping of a WebP', bytesOf('RIFF\x10\x00\x00\x00WAVE'), 'kind'],
    ['a page', bytesOf('<html>'), 'kind'],
    ['nothing', bytesOf(''), 'kind'],
  ])('is known by its first bytes: %s', (_what, bytes, kind) => {
    expect(kindOfPicture(bytes)).toBe(kind);
  });

  test('is refused before it is decoded where it is too large, a drawing, or no picture', async () => {
    expect(await readLogo(new Blob([new Uint8Array(5_000_001)]))).toEqual({ flaw: 'too-large' });
    expect(await readLogo(new Blob(['BM6'], { type: 'image/png' }))).toEqual({ flaw: 'kind' });
    expect(await readLogo(new Blob(['<svg onload="x">'], { type: 'image/png' }))).toEqual({ flaw: 'svg' });
    expect(await readLogo(new Blob(['\u0089PNG'], { type: 'image/png' }))).toEqual({ flaw: 'kind' });
  });
});
