/** The letters of a page. */

/** Named characters that the page is written with; all others stand in it as they are. */
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * What may be read: no tag, style or script, but what style takes from attributes; entities as the characters they stand for.
 * A tag is no space: letters are neighbours across one.
 */
export function shownText(page: string): string {
  const shown = [...page.matchAll(/ data-(?:column|unfinished|caption)="([^"]*)"/g)].map((match) => match[1])
  return `${page.replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '')} ${shown.join(' ')}`
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
}
