/** The style of rare lists, each for a deck that has one. */
import type { DeckToken } from '../../deck/model'

const TASKS = '@import "/src/theme/lists/tasks.css" layer(layouts);'

const DESCRIPTIONS = '@import "/src/theme/lists/descriptions.css" layer(layouts);'

export function listStyle(tokens: readonly DeckToken[]): string {
  const has = (wanted: DeckToken['type']) => tokens.some(({ type }) => type === wanted)
  return [has('checkbox') && TASKS, has('dl') && DESCRIPTIONS].filter(Boolean).join('\n')
}
