/** A deck as it is after an import, read anew. */
import { checkDeck } from '../../src/checks/check'
import { parseDeck } from '../../src/deck/parse'
import type { Problem } from '../../src/deck/problem'
import { slidesOf } from '../../src/deck/slides-of'
import { importDeck } from '../../src/import/import-deck'

const read = (files: readonly { name: string; text: string }[]) => {
  const { deck, problems } = parseDeck(files.map(({ name, text }) => ({ path: `slides/${name}`, text })))
  return { deck, problems: deck ? [...problems, ...checkDeck(deck)] : problems }
}

/** `beside` are the texts of files that the deck names, `placed` the new names of its pictures. */
export function imported(
  name: string,
  text: string,
  beside: Record<string, string> = {},
  placed: Record<string, string> = {},
) {
  const check = (files: { name: string; text: string }[]): Problem[] => read(files).problems
  const { files, losses } = importDeck({
    name,
    text,
    read: (path) => beside[path],
    place: (address) => placed[address],
    check,
  })
  const { deck, problems } = read(files)
  if (!deck) throw new Error('no deck')
  const written = files.find((file) => file.name.endsWith('.md'))?.text ?? ''
  const errors = problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)
  return { deck, written, losses, errors, headlines: slidesOf(deck).map(({ headlineText }) => headlineText) }
}
