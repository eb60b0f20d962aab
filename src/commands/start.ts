/** `npm start`: the deck with live reload, at an address that is printed. */
import { createServer } from 'vite'
import { formatProblems } from '../deck/problem'
import { compile } from '../site/compile'
import { deckConfig } from '../site/config'
import { root } from './root'

const { problems, files } = await compile(root, { drafts: true })
if (problems.length > 0) console.error(formatProblems(problems, files))
const server = await createServer({ ...deckConfig(root), configFile: false })
await server.listen()
const address = server.resolvedUrls?.local[0] ?? ''
console.log(`
  The deck      ${address}
  As article    ${address}?view=read

  Press ? in the deck for its keys. Ctrl+C ends.
`)
