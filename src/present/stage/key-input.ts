/** The table's keys on the stage. */
import type { CommandName } from '../../ui/command-name'
import { openDialog } from '../../ui/element'
import { belongsTo, commandOf, lettersOn } from '../../ui/keys'
import { isLoading, run } from './commands'
import type { Stage } from './stage'

/** Listens for the table's keys until the presentation ends. */
export function startKeys(stage: Stage): void {
  const press = (event: KeyboardEvent) => {
    const command = commandOf(event, lettersOn())
    if (!command || belongsElsewhere(event, command)) return
    event.preventDefault()
    run(stage, command)
  }
  document.addEventListener('keydown', press, { signal: stage.signal })
}

/** Typing, an open dialog and a focused control come first; a held key only repeats moves. */
function belongsElsewhere(event: KeyboardEvent, command: CommandName): boolean {
  const dialog = openDialog()
  return (
    event.defaultPrevented ||
    event.isComposing ||
    isLoading() ||
    (event.repeat && command !== 'next' && command !== 'previous') ||
    (dialog !== undefined && dialog.dataset.command !== command) ||
    belongsTo(event.target as Element, event.key)
  )
}
