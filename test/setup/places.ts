/** Where tests find what is made before them. */
import { join } from 'node:path'

const cache = join(process.cwd(), '.cache')

/** Of the lecture in `test/fixtures/lecture/`, unless the name says otherwise. */
export const PLACES = {
  /** The built deck, a folder. */
  dist: join(cache, 'dist'),
  /** The deck in one file. */
  packed: join(cache, 'packed/deck.html'),
  /** Folder with `deck.pdf`, `handout.pdf` and `script.pdf`. */
  papers: join(cache, 'papers'),
  /** Folder with `deck.pdf` and `handout.pdf` of the small deck. */
  small: join(cache, 'small-papers'),
  /** The built deck of `slides/`. */
  talkDist: join(cache, 'talk/dist'),
  /** `slides/` in one file. */
  talkPacked: join(cache, 'talk/packed/deck.html'),
  /** Folder with the three papers of `slides/`. */
  talkPapers: join(cache, 'talk/papers'),
} as const

export type Product = keyof typeof PLACES

/** What the small deck has beside the sound fixture deck. */
export const MORE = join(import.meta.dirname, '../fixtures/papers/10-more.md')
