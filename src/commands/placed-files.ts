/** Pictures and films that an imported deck names: found beside it, and copied beside the new slides. */
import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'

/** Where tools have what a page calls `/name`. */
const ROOTS = ['.', 'public', 'static', 'assets']

export class PlacedFiles {
  readonly #home: string
  readonly #names = new Map<string, string>()

  /** `home` is the folder of the deck that is imported. */
  constructor(home: string) {
    this.#home = home
  }

  /** The name that a file gets in `slides/`; undefined where there is none. */
  place(address: string): string | undefined {
    const inside = address.replace(/^\/+/, '')
    const file = ROOTS.map((root) => resolve(this.#home, root, inside)).find(isFile)
    if (!file) return undefined
    const known = this.#names.get(file)
    if (known) return known
    const name = this.#free(`img/${basename(file).replace(/[^\p{L}\p{N}._-]/gu, '-')}`)
    this.#names.set(file, name)
    return name
  }

  /** Into a folder of slides. */
  copyTo(slides: string): void {
    if (this.#names.size > 0) mkdirSync(join(slides, 'img'), { recursive: true })
    for (const [file, name] of this.#names) copyFileSync(file, join(slides, name))
  }

  /** Two files of one name, from two folders. */
  #free(name: string): string {
    const taken = new Set(this.#names.values())
    const end = extname(name)
    let free = name
    for (let number = 2; taken.has(free); number++) free = `${name.slice(0, -end.length || undefined)}-${number}${end}`
    return free
  }
}

/** An empty one is a picture of nothing. */
const isFile = (path: string) => existsSync(path) && statSync(path).isFile() && statSync(path).size > 0
