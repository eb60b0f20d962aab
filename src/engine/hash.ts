/** What the engine is made of, so that what it made is known to be its own. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ENGINE } from './folder'

/** A hash of its sources, its document and the versions of its packages: another one may lay out slides otherwise. */
export async function engineHash(): Promise<string> {
  const names = await readdir(join(ENGINE, 'src'), { recursive: true })
  const sources = names.filter((name) => /\.(ts|css)$/.test(name)).sort()
  const all = [...sources.map((each) => join('src', each)), 'package.json', 'package-lock.json', 'index.html']
  const texts = await Promise.all(all.map((name) => readFile(join(ENGINE, name)).catch(() => '')))
  const hash = createHash('sha256')
  for (const [index, name] of all.entries()) hash.update(name).update(texts[index] ?? '')
  return hash.digest('hex')
}
