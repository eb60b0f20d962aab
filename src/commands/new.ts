/** `new`: a deck to begin with, in a folder of its own beside or far from the engine. */
import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { suggest } from '../deck/problem'
import { type Arguments, UsageError } from '../site/terminal/command-line'
import { startDeck } from './new/start-deck'
import { STARTERS } from './new/starters'

export async function runCommand({ names: [name], values }: Arguments): Promise<void> {
  if (!name) throw new UsageError('The new deck needs a folder: write its name, or a point for the one you are in.')
  const lang = values.get('lang') ?? 'en'
  if (!STARTERS.includes(lang)) throw new UsageError(`There is no starter in "${lang}". ${suggest(lang, STARTERS)}`)
  const folder = resolve(name)
  await startDeck(folder, lang)
  const place = relative(process.cwd(), folder) && name
  const commands = [
    ...(place ? [`cd ${/\s/.test(place) ? `"${place}"` : place}`] : []),
    ...(existsSync(join(folder, 'node_modules/galley-deck')) ? [] : ['npm install']),
    'npm start',
    'npm run check',
  ]
  console.log(`
A deck of six slides is in ${place || 'this folder'}. Next:

${commands
  .slice(0, 3)
  .map((each) => `  ${each}`)
  .join('\n')}

The slides are in slides/00-talk.md, what the deck is called in slides/deck.yaml.
`)
}
