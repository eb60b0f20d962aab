/** Which script the page's shell begins with. */
import type { Plugin } from 'vite'

/** The one file's script begins by asking whether its document is for the room or for the speaker. */
export function packedScript(): Plugin {
  const handler = (shell: string) => shell.replace('/src/present/present.ts', '/src/speaker/packed.ts')
  return { name: 'deck:packed', transformIndexHtml: { order: 'pre', handler } }
}

/** Nothing runs on paper, and to bundle what does not is a third of the build. */
export function withoutScript(): Plugin {
  const handler = (shell: string) => shell.replace(/<script type="module"[^>]*><\/script>/, '')
  return { name: 'deck:paper', transformIndexHtml: { order: 'pre', handler } }
}
