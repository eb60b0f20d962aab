/** `index.html`, the document's shell, and what is put into it. */
import { bundleAlone } from './bundle'

const HEAD = '<!--deck:head-->'
/** After the style sheet, which the script measures by. */
const BOOT = '<!--deck:boot-->'
const BODY = '<!--deck:body-->'

export interface ShellParts {
  lang: string
  head: string
  body: string
  /** Script that runs before the first paint. */
  boot: string
}

/** The shell with the deck in it. Throws when the shell has lost one of its places. */
export function fillShell(shell: string, parts: ShellParts): string {
  for (const place of [HEAD, BODY, BOOT]) {
    if (!shell.includes(place)) throw new Error(`index.html has no "${place}": put it back where the deck belongs.`)
  }
  // Functions as replacements: "$&" in a slide is text.
  return shell
    .replace('<html lang="en"', () => `<html lang="${parts.lang}"`)
    .replace(HEAD, () => parts.head)
    .replace(BOOT, () => `<script>${parts.boot}</script>`)
    .replace(BODY, () => parts.body)
}

/** `present/boot.ts` as one classic script, small enough to stand in the head. */
export async function bundleBoot(root: string): Promise<string> {
  return (await bundleAlone(root, 'src/present/boot.ts', 'es2022')).script
}
