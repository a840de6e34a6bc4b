import { isLogo } from './brandIn';
import { kindOfPicture } from './kindOfPicture';

/** Why a file is no logo. */
export type LogoFlaw = 'too-large' | 'svg' | 'kind' | 'broken';

export const LARGEST_PICTURE_MEGABYTES = 5;

const LARGEST = { width: 240, height: 60 };
// A PNG is at most so long as its pixels: with the last of these, any picture is short enough.
const SHARES = [1, 0.75, 0.5, 0.35];

/**
 * The logo in a picture that somebody has chosen: small, and drawn again, so that nothing of the file but what is seen
 * goes along. Never rejects.
 */
export async function readLogo(file: Blob): Promise<{ readonly logo: string } | { readonly flaw: LogoFlaw }> {
  if (file.size > LARGEST_PICTURE_MEGABYTES * 1_000_000) return { flaw: 'too-large' };
  try {
    const kind = kindOfPicture(new Uint8Array(await file.slice(0, 1_000).arrayBuffer()));
    if (kind !== 'picture') return { flaw: kind };
    const picture = await createImageBitmap(file);
    const logo = firstShort(picture);
    picture.close();
    return logo === undefined ? { flaw: 'broken' } : { logo };
  } catch {
    return { flaw: 'broken' };
  }
}

function firstShort(picture: ImageBitmap): string | undefined {
  for (const share of SHARES) {
    const logo = drawn(picture, share);
    if (isLogo(logo)) return logo;
  }
  return undefined;
}

function drawn(picture: ImageBitmap, share: number): string {
  const fit = share * Math.min(1, LARGEST.width / picture.width, LARGEST.height / picture.height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * fit));
  canvas.height = Math.max(1, Math.round(picture.height * fit));
  const pen = canvas.getContext('2d');
  if (!pen) return '';
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png');
}
