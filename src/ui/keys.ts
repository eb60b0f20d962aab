/** The one table of keys: what the keyboard does and what the help sheet says. */

import type { CommandName } from './command-name'
import { getPreference } from './preferences'

export interface KeyRow {
  /** `KeyboardEvent.key`, lower case; the space bar is `Space`, with shift `Shift+Space`. */
  keys: readonly string[]
  command: CommandName
  label: string
}

export const KEYS: readonly KeyRow[] = [
  { keys: ['ArrowRight', 'ArrowDown', 'PageDown', 'Space', 'n'], command: 'next', label: 'Next step or slide' },
  {
    keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+Space', 'p'],
    command: 'previous',
    label: 'Previous step or slide',
  },
  { keys: ['Home'], command: 'first', label: 'First slide' },
  { keys: ['End'], command: 'last', label: 'Last slide' },
  { keys: ['g', '/'], command: 'goTo', label: 'Go to a slide, or search for words' },
  { keys: ['o'], command: 'overview', label: 'All slides' },
  { keys: ['b', '.'], command: 'blackout', label: 'Black screen' },
  { keys: ['f'], command: 'fullScreen', label: 'Full screen' },
  { keys: ['z'], command: 'zoom', label: 'Enlarge the figure, and back' },
  { keys: ['d'], command: 'theme', label: 'Dark theme, and back' },
  { keys: ['r'], command: 'read', label: 'Read as an article' },
  { keys: ['s'], command: 'speaker', label: 'Speaker page, in a window of its own' },
  { keys: ['l'], command: 'pointer', label: 'Laser pointer, and away' },
  { keys: ['w'], command: 'pen', label: 'Pen: write on the slide' },
  { keys: ['c'], command: 'clear', label: 'Clear what was written' },
  { keys: ['h'], command: 'freeze', label: 'Hold the slide while the speaker looks elsewhere' },
  { keys: ['?'], command: 'help', label: 'This list of keys' },
  { keys: ['Escape'], command: 'back', label: 'Back to the slide' },
]

/** A key that types a character: those can be switched off (WCAG 2.1.4). */
export const isCharacter = (key: string): boolean => key.length === 1

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>

/** The key's name in the table, or undefined where a modifier makes it another key. */
export function keyOf(event: Pressed): string | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined
  if (event.key === ' ') return event.shiftKey ? 'Shift+Space' : 'Space'
  if (!isCharacter(event.key)) return event.shiftKey ? undefined : event.key
  return (event.key > '~' ? latin(event.code) : event.key)?.toLowerCase()
}

/** On a Kazakh or Russian layout the letter of the key's cap; clickers press `B` or the full stop whatever the layout. */
function latin(code: string): string | undefined {
  return code === 'Period' ? '.' : /^Key([A-Z])$/.exec(code)?.[1]
}

/** What a key does, letters only where they are switched on. */
export function commandOf(event: Pressed, letters: boolean): CommandName | undefined {
  const key = keyOf(event)
  if (key === undefined || (isCharacter(key) && !letters)) return undefined
  return KEYS.find((row) => row.keys.includes(key))?.command
}

export const lettersOn = (): boolean => getPreference('letters') !== 'off'

/** A dialog that was just closed still has the focus until the next frame, but no claim to the keys any more. */
export function belongsTo(target: Element, key: string): boolean {
  if (target.closest('dialog:not([open])')) return false
  const field = 'input, textarea, select, [contenteditable]'
  return target.closest(key === ' ' ? `button, summary, ${field}` : field) !== null
}
