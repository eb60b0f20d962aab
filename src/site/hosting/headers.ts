/** Response headers for hosts that take them from a file: Netlify and Cloudflare read `_headers`. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What a page cannot say of itself: only pages of its own site may show it in a frame. */
const FRAMES = "frame-ancestors 'self'"

const ALWAYS = {
  'X-Frame-Options': 'SAMEORIGIN',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
}

/** Writes `_headers`: the pages' common content policy for every path, who may frame it, and a year for files named by their content. */
export async function writeHeaders(folder: string, policy: string): Promise<void> {
  const always = Object.entries({ 'Content-Security-Policy': `${policy}; ${FRAMES}`, ...ALWAYS })
  const lines = [
    '/*',
    ...always.map(([name, value]) => `  ${name}: ${value}`),
    '/assets/*',
    '  Cache-Control: public, max-age=31536000, immutable',
  ]
  await writeFile(join(folder, '_headers'), `${lines.join('\n')}\n`)
}
