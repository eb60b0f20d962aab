/** Names of files that slides may show. */

/** Endings of pictures, in small letters. */
const IMAGES = ['png', 'jpg', 'jpeg', 'webp', 'avif', 'gif', 'svg']
const FILMS = ['mp4', 'webm']

const endingOf = (path: string) => /\.([a-z\d]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''

export const isFilm = (path: string): boolean => FILMS.includes(endingOf(path))

/** Whether a name says that it is a picture or a film. */
export const isShowable = (path: string): boolean => [...IMAGES, ...FILMS].includes(endingOf(path))

/** "PNG, JPEG, WebP, AVIF, GIF or SVG; films MP4 or WebM". */
export const SHOWABLE = 'PNG, JPEG, WebP, AVIF, GIF and SVG, and films as MP4 or WebM'

/** The file that is meant, from the folder of the slides, with `/`: as written, `%20` decoded, `./` and `a/../` resolved. */
export function imagePath(href: string): string {
  const parts: string[] = []
  for (const part of decoded(href).normalize('NFC').split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/** Whether an address is one of another host, or none of a file at all. */
export const isRemote = (href: string): boolean => /^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(href)

/** Whether a path leads out of the folder of the slides. */
export const isOutside = (href: string): boolean => /^(?:[/\\]|[a-z]:)/i.test(href) || imagePath(href).startsWith('..')

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
