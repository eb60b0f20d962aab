/** `index.html`, the document's shell, and what is put into it. */
import { join } from 'node:path'
import type { ViteDevServer } from 'vite'
import { ENGINE } from '../../engine/folder'
import { inLanguageOf } from '../../strings/fill-words'
import { bundleAlone } from './bundle'

const HEAD = '<!--deck:head-->'
/** Before the style sheet: the script needs nothing of it, and runs while that is still coming. */
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

const SOURCES = join(ENGINE, 'src')

/** That script for a server that goes on: the deck is no part of it, so most edits leave it as it is. */
export class LiveBoot {
  #latest: Promise<string> | undefined

  /** Bundled anew when a source of the engine has changed since the last time. Rejects when it cannot be; the next call tries again. */
  latest(): Promise<string> {
    this.#latest ??= bundleBoot().catch((error: Error) => {
      this.#latest = undefined
      throw error
    })
    return this.#latest
  }

  watch({ watcher }: ViteDevServer): void {
    const changed = (file: string) => {
      if (file.startsWith(SOURCES)) this.#latest = undefined
    }
    watcher.on('change', changed).on('add', changed).on('unlink', changed)
  }
}
