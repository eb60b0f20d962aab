/** `npm start`: the deck with live reload, at an address that is printed; with `--remote` a phone can drive it. */
import { createServer } from 'vite'
import { formatProblems } from '../deck/problem'
import { compile } from '../site/compile'
import type { Arguments } from '../site/terminal/command-line'
import { deckConfig } from '../site/vite/config'
import { root } from './root'

export async function runCommand({ switches }: Arguments): Promise<void> {
  const { problems, files } = await compile(root, { drafts: true })
  if (problems.length > 0) console.error(formatProblems(problems, files))
  const config = { ...deckConfig(root), configFile: false as const }
  const { server, offer } = switches.has('remote')
    ? await import('./remote/start-remote').then(({ startTogether }) => startTogether(config))
    : { server: await createServer(config), offer: undefined }
  await server.listen()
  // The same origin with and without `--remote`: what the browser remembers belongs to it.
  const address = (server.resolvedUrls?.local[0] ?? '').replace('//localhost:', '//127.0.0.1:')
  console.log(`
  The deck      ${address}
  Speaker page  ${address}speaker/
  As article    ${address}?view=read

  Press ? in the deck for its keys. Ctrl+C ends.
`)
  offer?.()
}
