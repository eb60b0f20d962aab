/** The style of rare lists, each for a deck that has one. */
import type { DeckToken } from '../../deck/model'

const TASKS = '@import "/src/theme/lists/tasks.css" layer(layouts);'

export function listStyle(tokens: readonly DeckToken[]): string {
  return tokens.some(({ type }) => type === 'checkbox') ? TASKS : ''
}
