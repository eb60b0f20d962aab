/** `npm run build`: the public deck into `dist/`. */
import { join } from 'node:path'
import { buildDeck } from '../site/build'
import { DeckError } from '../site/report'
import { root } from './root'

try {
  const { slides, files, bytes } = await buildDeck(root, join(root, 'dist'))
  console.log(`Built dist/: ${slides} slides, ${files} files, ${Math.round(bytes / 1000)} kB.`)
} catch (error) {
  if (!(error instanceof DeckError)) throw error
  console.error(`${error.message}\n\nNothing was built; dist/ is as it was.`)
  process.exitCode = 1
}
