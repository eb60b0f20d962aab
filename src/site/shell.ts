/** `index.html`, the document's shell, and what is put into it. */
import { join } from 'node:path'
import { build, type Rollup } from 'vite'

const HEAD = '<!--deck:head-->'
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
  for (const place of [HEAD, BODY]) {
    if (!shell.includes(place)) throw new Error(`index.html has no "${place}": put it back where the deck belongs.`)
  }
  // Functions as replacements: "$&" in a slide is text.
  return shell
    .replace('<html lang="en"', () => `<html lang="${parts.lang}"`)
    .replace(HEAD, () => `${parts.head}\n<script>${parts.boot}</script>`)
    .replace(BODY, () => parts.body)
}

/** `present/boot.ts` as one classic script, small enough to stand in the head. */
export async function bundleBoot(root: string): Promise<string> {
  const output = (await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(root, 'src/present/boot.ts'), formats: ['iife'], name: 'boot' },
    },
  })) as Rollup.RollupOutput[]
  return output[0]?.output[0].code.trim() ?? ''
}
