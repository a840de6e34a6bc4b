import * as v from 'valibot';

/** What the build says of its files (`build.manifest` of `vite.config.ts`), as far as it is read here. */
const Manifest = v.record(
  v.string(),
  v.object({ file: v.string(), css: v.optional(v.array(v.string())), assets: v.optional(v.array(v.string())) }),
);
const MANIFEST = '.vite/manifest.json';

let isAsked = false;

/**
 * Has the browser fetch every part of the program while the server is there, one after the other: a part that is first
 * wanted when the network has a hole, or the service is started again, then comes from its cache. Never rejects.
 */
export async function loadAhead(): Promise<void> {
  if (isAsked) return;
  isAsked = true;
  try {
    const manifest = v.parse(Manifest, await (await fetch(MANIFEST)).json());
    const files = Object.values(manifest).flatMap(({ file, css = [], assets = [] }) => [file, ...css, ...assets]);
    for (const file of new Set(files)) await (await fetch(file, { priority: 'low' })).arrayBuffer();
  } catch {
    // The next time that the room is reached, it is tried again.
    isAsked = false;
  }
}
