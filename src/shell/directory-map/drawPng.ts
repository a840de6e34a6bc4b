import type { Drawing } from '../../parts/directory-map/drawing/drawMap';

/** So many dots of the file to a dot of the drawing: it is printed, and thrown on a wall. */
const SHARP = 2;

/** A drawing as a picture of dots. Rejects where the browser cannot draw it. */
export async function drawPng({ svg, width, height }: Drawing): Promise<Blob> {
  const image = new Image();
  // As data, which the policy allows for pictures.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SHARP;
  canvas.height = height * SHARP;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('the browser made no picture');
  return blob;
}
