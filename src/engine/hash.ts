/** What the engine is made of, so that what it made is known to be its own. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ENGINE } from './folder'

let known: string | undefined

/** A hash of its sources, its document and the versions of its packages: another one may lay out slides otherwise. Read once. */
export function engineHash(): string {
  known ??= read()
  return known
}

function read(): string {
  const names = readdirSync(join(ENGINE, 'src'), { recursive: true, encoding: 'utf8' })
  const sources = names.filter((name) => /\.(ts|css)$/.test(name)).sort()
  const hash = createHash('sha256')
  for (const name of [...sources.map((each) => join('src', each)), 'package.json', 'package-lock.json', 'index.html']) {
    const path = join(ENGINE, name)
    // One after another: to wait for a thousand small files takes three times as long as to read them.
    hash.update(name).update(existsSync(path) ? readFileSync(path) : '')
  }
  return hash.digest('hex')
}
