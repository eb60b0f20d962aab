/** The phone's page as one document: its style and script inside, allowed by their hashes, and nothing else. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ENGINE } from '../../engine/folder'
import { bundleAlone } from '../../site/vite/bundle'
import { deckLanguage } from '../../site/vite/deck-language'
import { fillWords, inLanguageOf } from '../../strings/fill-words'
import { interfaceLanguage, stringsOf } from '../../strings/strings'
import type { PublicFile } from './public-files'

const STYLE = '<!--remote:style-->'
const SCRIPT = '<!--remote:script-->'

/** Bundles `src/remote/phone/` for a deck in the language of a BCP 47 tag. */
export async function remotePage(tag: string): Promise<PublicFile> {
  const plugins = [deckLanguage(() => tag)]
  const { script, style } = await bundleAlone('src/remote/phone/remote.ts', { plugins })
  const file = await readFile(join(ENGINE, 'src/remote/phone/remote.html'), 'utf8')
  const shell = fillWords(inLanguageOf(file, tag), { ...stringsOf(tag).phone, language: interfaceLanguage(tag) })
  // Functions as replacements: "$&" in a script is text. The end tag of a script ends it wherever it stands.
  const safe = script.replaceAll('</script', '<\\/script')
  const page = shell
    .replace(STYLE, () => `<style>${style}</style>`)
    .replace(SCRIPT, () => `<script type="module">${safe}</script>`)
  const headers = (host: string) => ({ 'Content-Security-Policy': policy(host, safe, style) })
  return { type: 'text/html; charset=utf-8', body: Buffer.from(page), headers }
}

/** See https://www.w3.org/TR/CSP3/. The connection is named: not every browser takes `'self'` for `ws:`, too. */
function policy(host: string, script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src '${hash(script)}'`,
    `style-src '${hash(style)}'`,
    `connect-src ws://${host}`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`
