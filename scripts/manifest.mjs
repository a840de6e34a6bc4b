const START_PAGE = ['index.html', 'src/show.ts', 'src/classroom/start/StartPage.tsx', 'src/i18n/en/base.json'];

/** The scripts and style sheets that these entries of a build manifest bring at once. */
export function filesOf(manifest, entries) {
  return listFiles(
    manifest,
    reach(manifest, entries, () => false),
  );
}

export function startPageFiles(manifest) {
  return filesOf(manifest, START_PAGE);
}

/** For each site the files that only it brings, sooner or later: its screens, not what sites or the start page share. */
export function siteFiles(manifest, sites) {
  const startPage = new Set(startPageFiles(manifest));
  const all = sites.map((site) => ({ site, keys: reach(manifest, [`${folderOf(site)}site.ts`], followsFrom(site)) }));

  return all.map(({ site, keys }) => {
    const others = all.filter((other) => other.site !== site);
    const isOwn = (key) => key.startsWith(folderOf(site)) || !others.some((other) => other.keys.has(key));
    return { site, files: listFiles(manifest, [...keys].filter(isOwn)).filter((file) => !startPage.has(file)) };
  });
}

/** A site loads its own parts later, or a library, but never another site: those ways lead through the shell's chunk. */
function followsFrom(site) {
  return (key) => !key.startsWith('src/sites/') || key.startsWith(folderOf(site));
}

function reach(manifest, entries, followsLater) {
  const reached = new Set();
  const waiting = [...entries];
  while (waiting.length > 0) {
    const key = waiting.pop();
    if (reached.has(key)) continue;
    reached.add(key);
    const { imports = [], dynamicImports = [] } = chunkAt(manifest, key);
    waiting.push(...imports, ...dynamicImports.filter(followsLater));
  }
  return reached;
}

function listFiles(manifest, keys) {
  const files = [...keys].map((key) => chunkAt(manifest, key)).flatMap(({ file, css = [] }) => [file, ...css]);
  return [...new Set(files)].filter((file) => /\.(js|css)$/.test(file));
}

function chunkAt(manifest, key) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`The build manifest has no "${key}"; it has ${Object.keys(manifest).join(', ')}.`);
  return chunk;
}

function folderOf(site) {
  return `src/sites/${site}/`;
}
