/** What a browser has seen of slides, kept in the project until a slide looks different: its faults and its share card. */
import { createHash } from 'node:crypto'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { engineHash } from '../../engine/hash'
import { replaceFile } from '../files/replace-file'
import type { StepFault } from '../overflow/measure'

/** One slide as it was seen. */
export interface SeenSlide {
  faults: StepFault[]
  /** A PNG; undefined for a slide that has no card. */
  card: Uint8Array | undefined
}

const KEPT = '.cache/slides'

/** The letters of a face that a deck lacks change none of its slides. */
const FITTED_FONT = /((?:source|stix)-[\w-]+)-[\w-]{8}\.woff2/g

/** The slides seen in one project, by what they are made of. */
export class KeptSlides {
  readonly #folder: string
  readonly #keys: ReadonlyMap<string, string>

  private constructor(folder: string, keys: ReadonlyMap<string, string>) {
    this.#folder = folder
    this.#keys = keys
  }

  /** For the page in a built folder. `more` is what else shows on its slides' cards. */
  static async of(root: string, built: string, more: string): Promise<KeptSlides> {
    const page = await readFile(join(built, 'index.html'), 'utf8')
    return new KeptSlides(join(root, KEPT), keysOf(page, `${engineHash()}\n${more}`))
  }

  /** Undefined where the slide was not seen as it is now. */
  async read(slug: string): Promise<SeenSlide | undefined> {
    const path = this.#pathOf(slug)
    const [faults, card] = await Promise.all([there(`${path}.json`), there(`${path}.png`)])
    return faults && { faults: JSON.parse(faults.toString()) as StepFault[], card }
  }

  /** Where nothing can be written, the slide is looked at again the next time. */
  async keep(slug: string, { faults, card }: SeenSlide): Promise<void> {
    const path = this.#pathOf(slug)
    // The faults last: they are the sign that all is there.
    const write = async () => {
      if (card) await replaceFile(`${path}.png`, card)
      await replaceFile(`${path}.json`, JSON.stringify(faults))
    }
    await write().catch(() => undefined)
  }

  /** Removes what no slide of the page looks like any more. */
  async prune(): Promise<void> {
    const known = new Set(this.#keys.values())
    const names = await readdir(this.#folder).catch(() => [])
    const old = names.filter((name) => !known.has(name.replace(/\..*/, '')))
    await Promise.all(old.map((name) => rm(join(this.#folder, name), { force: true })))
  }

  #pathOf(slug: string): string {
    const key = this.#keys.get(slug)
    if (key === undefined) throw new Error(`The built page has no slide "${slug}".`)
    return join(this.#folder, key)
  }
}

/** No slide is in another, and none of their words is a tag. */
const SLIDE = /<section id="([^"]+)"[\s\S]*?<\/section>/g

/** By slug: a hash of the slide, of the style of its page, and of what else it depends on. */
function keysOf(page: string, more: string): Map<string, string> {
  const [, root = ''] = /<html([^>]*)>/.exec(page) ?? []
  const styles = (page.match(/<style>[\s\S]*?<\/style>/g) ?? []).join('').replace(FITTED_FONT, '$1')
  const common = createHash('sha256').update(more).update(root).update(styles).digest('hex')
  const keyOf = (slide: string) => createHash('sha256').update(common).update(slide).digest('hex').slice(0, 24)
  return new Map([...page.matchAll(SLIDE)].map(([slide, slug = '']) => [slug, keyOf(slide)]))
}

async function there(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
}
