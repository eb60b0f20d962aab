/** `npm start`: the deck with live reload, at an address that is printed; with `--remote` a phone can drive it. */
import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { makeTemporary } from '../site/files/temporary'
import { root } from './root'

const HELP = `
  npm start                  the deck with live reload, for this computer only
  npm start -- --remote      a phone in the same network can drive the talk, after scanning a code;
                             whoever else is in the network sees the public deck, without notes
  npm start -- --help        this list
`

const options = process.argv.slice(2)
const unknown = options.find((option) => !['--remote', '--help', '-h'].includes(option))
if (unknown) {
  console.error(`There is no option "${unknown}".\n${HELP}`)
  process.exitCode = 1
} else if (options.includes('--help') || options.includes('-h')) {
  console.log(HELP)
} else {
  await start()
}

/** Loads what it takes only now: who asks for the list of options does not wait for a server. */
async function start(): Promise<void> {
  const [{ createServer }, { formatProblems }, { compile }, { deckConfig }] = await Promise.all([
    import('vite'),
    import('../deck/problem'),
    import('../site/compile'),
    import('../site/vite/config'),
  ])
  const { problems, files } = await compile(root, { drafts: true })
  if (problems.length > 0) console.error(formatProblems(problems, files))
  const config = { ...deckConfig(root), ...(await cache()), configFile: false as const }
  const { server, offer } = options.includes('--remote')
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

/** Vite keeps packages made ready for browsers beside the packages, unless the project is read-only. */
async function cache(): Promise<{ cacheDir?: string }> {
  const writable = await access(join(root, 'node_modules'), constants.W_OK).then(
    () => true,
    () => false,
  )
  return writable ? {} : { cacheDir: await makeTemporary('deck-vite') }
}
