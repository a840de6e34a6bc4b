/** Why no package can be made here: the program is one file, which has not the files of a build, or is not built at all. */
export function noPackagesHere(): 'oneFile' | 'sources' | undefined {
  if ('oneFile' in document.documentElement.dataset) return 'oneFile';
  return import.meta.env.DEV ? 'sources' : undefined;
}
