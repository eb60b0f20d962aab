/** What stands beside the page on a host: share pages, and files that search engines and devices ask for. */
import { existsSync } from 'node:fs'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Deck, Slide } from '../../deck/model'
import { ENGINE } from '../../engine/folder'
import { html } from '../../pages/html'
import { sharePage } from '../../pages/share-card'

interface Publication {
  /** The project's folder. */
  root: string
  /** The folder with the built page. */
  folder: string
  deck: Deck
  slides: readonly Slide[]
  address: string | undefined
  /** Whether the slides' pictures are there. */
  pictures: boolean
}

/** Sizes of `assets/icon-<size>.png` in px: Apple's, and the two a web manifest needs. */
const SIZES = [180, 192, 512]
const SMALL = 192

/** Writes all of it into the folder. */
export async function publish(publication: Publication): Promise<void> {
  const { root, folder, deck, slides, address, pictures } = publication
  const places = new Map(SIZES.flatMap((size) => iconOf(root, size).map((path) => [size, path] as const)))
  for (const [size, path] of places) await cp(path, join(folder, icon(size)))
  const icons = [...places.keys()]
  const own = icons.includes(SMALL) ? icon(SMALL) : undefined
  for (const slide of slides) {
    const page = join(folder, 's', slide.id)
    await mkdir(page, { recursive: true })
    await writeFile(join(page, 'index.html'), sharePage(deck, slide, { address, picture: pictures, icon: own }))
  }
  await writeFile(join(folder, 'manifest.webmanifest'), manifest(deck, icons))
  await writeFile(join(folder, 'robots.txt'), robots(address))
  if (address) await writeFile(join(folder, 'sitemap.xml'), sitemap(address, deck.meta.date))
}

/** The deck's own, else the engine's. */
const iconOf = (root: string, size: number): string[] =>
  [root, ENGINE]
    .map((place) => join(place, `assets/icon-${size}.png`))
    .filter((path) => existsSync(path))
    .slice(0, 1)

/** Not among `assets/`, whose names change with their content, nor in `icons/`, which Apache keeps for its own. */
const icon = (size: number) => `icon-${size}.png`

/** https://www.w3.org/TR/appmanifest/ */
function manifest({ meta }: Deck, sizes: readonly number[]): string {
  const values = {
    name: meta.title,
    short_name: meta.title.split(/[,:–]/)[0],
    description: meta.description,
    lang: meta.lang,
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    background_color: '#faf8f4',
    theme_color: '#faf8f4',
    icons: sizes.map((size) => ({ src: icon(size), sizes: `${size}x${size}`, type: 'image/png' })),
  }
  return `${JSON.stringify(values, null, 2)}\n`
}

/** https://www.rfc-editor.org/rfc/rfc9309 */
function robots(address: string | undefined): string {
  return `User-agent: *\nAllow: /\n${address ? `Sitemap: ${address}sitemap.xml\n` : ''}`
}

/** https://www.sitemaps.org/protocol.html: one document, whatever the slide. */
function sitemap(address: string, date: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${html`<url><loc>${address}</loc><lastmod>${date}</lastmod></url>`.text}
</urlset>
`
}

/** The links in the head of the page. */
export const LINKS = `<link rel="manifest" href="./manifest.webmanifest">
<link rel="apple-touch-icon" href="./${icon(180)}">
`
