/** `index.html`, the document's shell, and what is put into it. */
import { inLanguageOf } from '../../strings/fill-words'
import { bundleAlone } from './bundle'

const HEAD = '<!--deck:head-->'
/** After the style sheet, which the script measures by. */
const BOOT = '<!--deck:boot-->'
const BODY = '<!--deck:body-->'

/** The deck's part of the document. */
export interface ShellParts {
  head: string
  body: string
}

/**
 * The shell in the deck's language, with the script that runs before the first paint. Throws when the shell has lost the
 * places where the deck belongs.
 */
export function prepareShell(shell: string, { lang, boot }: { lang: string; boot: string }): string {
  for (const place of [HEAD, BOOT, BODY]) {
    if (!shell.includes(place)) throw new Error(`index.html has no "${place}": put it back where the deck belongs.`)
  }
  // Functions as replacements: "$&" in a deck is text.
  return inLanguageOf(shell, lang).replace(BOOT, () => `<script>${boot}</script>`)
}

/** The shell with the deck in it. */
export function fillShell(shell: string, { head, body }: ShellParts): string {
  return shell.replace(HEAD, () => head).replace(BODY, () => body)
}

/** `present/boot/boot.ts` as one classic script, small enough to stand in the head. */
export async function bundleBoot(): Promise<string> {
  return (await bundleAlone('src/present/boot/boot.ts')).script
}
