/** What stands beside the page on a host: share pages, and files that search engines and devices ask for. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Deck, Slide } from '../../deck/model'
import { html } from '../../pages/html'
import { sharePage } from '../../pages/share-card'
import { ICON_SIZES, iconName, writeIcons } from './favicon'

interface Publication {
  /** The folder with the built page. */
  folder: string
  deck: Deck
  slides: readonly Slide[]
  /** The deck's own sign. */
  favicon: Uint8Array | undefined
  address: string | undefined
  /** Whether the slides' pictures are there. */
  pictures: boolean
}

/** Writes all of it into the folder. */
export async function publish({ folder, deck, slides, favicon, address, pictures }: Publication): Promise<void> {
  await writeIcons(folder, favicon)
  for (const slide of slides) {
    const page = join(folder, 's', slide.id)
    await mkdir(page, { recursive: true })
    const place = { address, picture: pictures, icon: iconName(192) }
    await writeFile(join(page, 'index.html'), sharePage(deck, slide, place))
  }
  await writeFile(join(folder, 'manifest.webmanifest'), manifest(deck))
  await writeFile(join(folder, 'robots.txt'), robots(address))
  if (address) await writeFile(join(folder, 'sitemap.xml'), sitemap(address, deck.meta.date))
}

/** https://www.w3.org/TR/appmanifest/ */
function manifest({ meta }: Deck): string {
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
    icons: ICON_SIZES.map((size) => ({ src: iconName(size), sizes: `${size}x${size}`, type: 'image/png' })),
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
<link rel="apple-touch-icon" href="./${iconName(180)}">
`
