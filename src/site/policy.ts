/**
 * The content policy of the built page: nothing but its own files, and inline pieces by their hash.
 *
 * Written into the page itself, so that it holds on any host. See https://www.w3.org/TR/CSP3/.
 */
import { createHash } from 'node:crypto'

/** Adds the policy as the first element of the head, before anything it has to allow. */
export function addPolicy(page: string): string {
  return page.replace(
    '<meta charset="utf-8">',
    `$&\n<meta http-equiv="Content-Security-Policy" content="${policyOf(page)}">`,
  )
}

/** The policy of a page that stands alone: all it needs is in it, and it may ask for nothing. */
export function packedPolicy(page: string): string {
  const policy = policyOf(page)
    .replaceAll("'self' ", '')
    .replace(/(font|img)-src 'self'/g, '$1-src data:')
    .replace(/; (connect|manifest|worker)-src 'self'/g, '')
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`
  return page.replace('<meta charset="utf-8">', `$&\n${meta}`)
}

/** The policy that allows what a page needs and nothing else. */
export function policyOf(page: string): string {
  // Data in a script element does not run, so nothing has to allow it.
  const scripts = hashes(page, /<script(?![^>]*\s(?:src=|type="application\/ld))[^>]*>([\s\S]*?)<\/script>/g)
  const styles = hashes(page, /<style[^>]*>([\s\S]*?)<\/style>/g)
  return [
    "default-src 'none'",
    ['script-src', "'self'", ...scripts].join(' '),
    ['style-src', "'self'", ...styles].join(' '),
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function hashes(page: string, pattern: RegExp): string[] {
  const found = [...page.matchAll(pattern)].map((match) => match[1] ?? '')
  return found.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
}
