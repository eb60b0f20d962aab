/** The style of rare lists and of rows, each for a deck that has one. */
import { isRow } from '../../deck/html/boxes'
import type { DeckToken } from '../../deck/model'

const TASKS = '@import "/src/theme/lists/tasks.css" layer(layouts);'

const DESCRIPTIONS = '@import "/src/theme/lists/descriptions.css" layer(layouts);'

const ROWS = '@import "/src/theme/lists/rows.css" layer(figures);'

export function listStyle(tokens: readonly DeckToken[]): string {
  const has = (wanted: DeckToken['type']) => tokens.some(({ type }) => type === wanted)
  return [has('checkbox') && TASKS, has('dl') && DESCRIPTIONS, tokens.some(isRow) && ROWS].filter(Boolean).join('\n')
}
