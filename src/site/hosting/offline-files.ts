/** The service worker of a built deck: `sw.js` with the list of what it keeps. */
import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundleAlone } from '../vite/bundle'

/** What a visit without a network can do without: films, pictures for messengers, papers, and what only hosts read. */
const LEFT_OUT = /(^|\/)card\.png$|\.(?:pdf|mp4|webm)$|^(_headers|robots\.txt|sitemap\.xml|sw\.js)$/

/** Files whose names change with their content need no revision. */
const HASHED = /^assets\/.+-[\w-]{8}\.\w+$/

interface Kept {
  url: string
  revision: string | null
  /** Without it there is nothing to show. */
  needed: boolean
}

/** Writes `sw.js` for everything in the folder. The same files give the same bytes. */
export async function writeServiceWorker(folder: string): Promise<void> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((name) => !LEFT_OUT.test(name))
    .sort()
  const needed = neededFiles(await readFile(join(folder, 'index.html'), 'utf8'))
  const kept = await Promise.all(names.map((name) => keep(folder, name, needed)))
  await writeFile(join(folder, 'sw.js'), await bundleWorker(kept))
}

/** The page and the scripts it begins with. */
function neededFiles(page: string): readonly string[] {
  const tags = page.match(/<(?:script|link rel="modulepreload")[^>]*>/g) ?? []
  return ['index.html', ...tags.flatMap((tag) => /(?:src|href)="\.\/([^"]+\.js)"/.exec(tag)?.[1] ?? [])]
}

async function keep(folder: string, url: string, wanted: readonly string[]): Promise<Kept> {
  const needed = wanted.includes(url)
  if (HASHED.test(url)) return { url, revision: null, needed }
  const bytes = await readFile(join(folder, url))
  return { url, revision: createHash('sha256').update(bytes).digest('hex').slice(0, 16), needed }
}

async function bundleWorker(kept: readonly Kept[]): Promise<string> {
  const define = { DECK_FILES: JSON.stringify(kept), 'process.env.NODE_ENV': '"production"' }
  const { script } = await bundleAlone('src/offline/service-worker.ts', { define })
  return script
}
