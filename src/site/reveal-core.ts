/** The script to present without the parts of reveal.js that this deck has its own for: three fifths of it remain. */
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Never asked for anything, given `present/reveal.ts`' options: each answers every call with undefined. */
const UNUSED =
  /\/(autoanimate|controls|jumptoslide|keyboard|notes|overlay|overview|printview|progress|scrollview|slidenumber|playback)$|^fitty$/

const STUB = 'export default class { constructor() { return new Proxy(this, { get: () => () => undefined }) } }'
const STUB_ID = '\0deck:reveal-unused'

/** Builds reveal.js from its source, which its package contains, and leaves out what is unused. */
export function revealCore(root: string): Plugin {
  const source = join(root, 'node_modules/reveal.js/js')
  return {
    name: 'deck:reveal-core',
    enforce: 'pre',
    apply: 'build',
    resolveId(id, importer) {
      if (id === 'reveal.js') return join(source, 'reveal.js')
      return importer?.includes('/reveal.js/js/') && UNUSED.test(id) ? STUB_ID : undefined
    },
    load: (id) => (id === STUB_ID ? STUB : undefined),
  }
}
