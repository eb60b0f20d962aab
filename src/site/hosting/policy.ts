/**
 * The content policy of the built page: nothing but its own files, and the inline pieces that the build itself wrote, by
 * their hash.
 *
 * Written into the page itself, so that it holds on any host. See https://www.w3.org/TR/CSP3/.
 */
import { createHash } from 'node:crypto'

/** The texts of inline elements that a policy allows. */
interface Inline {
  scripts: readonly string[]
  styles: readonly string[]
  /** Whether the page plays films of its own. */
  films?: boolean
}

const FILMS = 'media-src'
const CHARSET = '<meta charset="utf-8">'
const META = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/

/**
 * Adds the policy as the first element of the head, before anything it has to allow. It allows what stands inline in the
 * page as it is now, so it is added before the deck's own words are: whatever comes with them has no hash.
 */
export function addPolicy(shell: string, films = false): string {
  return withPolicy(shell, policyOf({ ...inlineIn(shell), films }))
}

/** The page with a policy in place of the one it may have. */
export function withPolicy(page: string, policy: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`
  return page.replace(new RegExp(`\\n?${META.source}`), '').replace(CHARSET, `$&\n${meta}`)
}

/** The policy a page carries. Throws when it has none. */
export function policyIn(page: string): string {
  const policy = META.exec(page)?.[1]
  if (policy === undefined) throw new Error('The built page carries no content policy.')
  return policy
}

/** The inline scripts and styles of a page that its own policy allows. */
export function allowedIn(page: string): Inline {
  const policy = policyIn(page)
  const allowed = (text: string) => policy.includes(hashOf(text))
  const { scripts, styles } = inlineIn(page)
  const inline = { scripts: scripts.filter(allowed), styles: styles.filter(allowed) }
  return policy.includes(FILMS) ? { ...inline, films: true } : inline
}

/** One policy for several pages, as a host's header has it: it allows what each of them allows itself. */
export function commonPolicy(pages: readonly string[]): string {
  const inline = pages.map(allowedIn)
  const distinct = (texts: readonly string[]) => [...new Set(texts)]
  return policyOf({
    scripts: distinct(inline.flatMap(({ scripts }) => scripts)),
    styles: distinct(inline.flatMap(({ styles }) => styles)),
    films: inline.some(({ films }) => films),
  })
}

/** The policy that allows some inline pieces, the page's own files, and nothing else. */
function policyOf({ scripts, styles, films }: Inline): string {
  return [
    "default-src 'none'",
    ['script-src', "'self'", ...scripts.map(hashOf)].join(' '),
    ['style-src', "'self'", ...styles.map(hashOf)].join(' '),
    "font-src 'self'",
    "img-src 'self'",
    ...(films ? [`${FILMS} 'self'`] : []),
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** The policy of a page that stands alone: all it needs is in it, and it may ask for nothing. */
export function packedPolicy(inline: Inline): string {
  return policyOf(inline)
    .replaceAll("'self' ", '')
    .replace(/(font|img|media)-src 'self'/g, '$1-src data:')
    .replace(/; (connect|manifest|worker)-src 'self'/g, '')
}

/** Data in a script element does not run, so nothing has to allow it. */
function inlineIn(page: string): Inline {
  const texts = (pattern: RegExp) => [...page.matchAll(pattern)].map((match) => match[1] ?? '')
  return {
    scripts: texts(/<script(?![^>]*\s(?:src=|type="application\/ld))[^>]*>([\s\S]*?)<\/script>/g),
    styles: texts(/<style[^>]*>([\s\S]*?)<\/style>/g),
  }
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
