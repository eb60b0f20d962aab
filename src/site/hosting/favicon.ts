/** The sign of the deck's windows: the engine's, or the deck's own in its place. */
import { createHash } from 'node:crypto'
import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Rollup } from 'vite'
import { ENGINE } from '../../engine/folder'

/** The engine's, as its pages name it. */
export const FAVICON = '/src/theme/icons/favicon.svg'

/** Sizes of the tiles in px: Apple's, and the two a web manifest needs. */
export const ICON_SIZES = [180, 192, 512] as const

type IconSize = (typeof ICON_SIZES)[number]

/** Not among `assets/`, whose names change with their content, nor in `icons/`, which Apache keeps for its own. */
export const iconName = (size: IconSize): string => `icon-${size}.png`

const LINK = /(?<=<link rel="icon" href=")([^"]*?)(assets\/favicon-[\w-]+\.svg)(?=")/

/** A built page with the deck's favicon as a file of the bundle, in place of the engine's. Throws where the page has none. */
export function withFavicon(page: string, bundle: Rollup.OutputBundle, svg: Uint8Array | undefined): [string, string?] {
  const [, , engines] = LINK.exec(page) ?? []
  if (!engines) throw new Error('The page names no favicon: put <link rel="icon"> back into its head.')
  if (!svg) return [page]
  const name = `assets/favicon-${createHash('sha256').update(svg).digest('base64url').slice(0, 8)}.svg`
  delete bundle[engines]
  return [page.replace(LINK, (_, before: string) => before + name), name]
}

/** On Apple's, nothing shows through: what did would be black. */
const PAPER = '#faf8f4'

/** Writes the tiles into a folder. */
export async function writeIcons(folder: string, svg: Uint8Array | undefined): Promise<void> {
  for (const size of ICON_SIZES) {
    const target = join(folder, iconName(size))
    if (svg) await writeFile(target, await drawn(svg, size))
    else await cp(join(ENGINE, `src/theme/icons/${iconName(size)}`), target)
  }
}

async function drawn(svg: Uint8Array, size: IconSize): Promise<Buffer> {
  const { default: sharp } = await import('sharp')
  const { width = size, height = size } = await sharp(svg).metadata()
  const density = Math.min(2400, Math.max(1, (72 * size) / Math.max(width, height)))
  const background = size === 180 ? PAPER : { r: 0, g: 0, b: 0, alpha: 0 }
  const drawing = await sharp(svg, { density }).resize({ width: size, height: size, fit: 'inside' }).png().toBuffer()
  const tile = sharp({ create: { width: size, height: size, channels: 4, background } }).composite([{ input: drawing }])
  return tile.png({ compressionLevel: 9 }).toBuffer()
}
