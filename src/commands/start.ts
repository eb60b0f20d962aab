/** `npm start`: the deck with live reload, at an address that is printed; with `--remote` a phone can drive it. */
import { createServer } from 'vite'
import { formatProblems } from '../deck/problem'
import { compile } from '../site/compile'
import { deckConfig } from '../site/config'
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

async function start(): Promise<void> {
  const { problems, files } = await compile(root, { drafts: true })
  if (problems.length > 0) console.error(formatProblems(problems, files))
  const config = { ...deckConfig(root), configFile: false as const }
  const { server, offer } = options.includes('--remote')
    ? await import('./remote').then(({ startTogether }) => startTogether(config))
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
