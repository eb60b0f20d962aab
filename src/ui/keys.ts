/** The one table of keys: what the keyboard does. What it is called is in strings/en/tools.ts (`keyDoes`). */

import type { CommandName } from './command-name'
import { getPreference } from './preferences'

export interface KeyRow {
  /** `KeyboardEvent.key`, lower case; the space bar is `Space`, with shift `Shift+Space`. */
  keys: readonly string[]
  command: Exclude<CommandName, 'cut'>
}

export const KEYS: readonly KeyRow[] = [
  { keys: ['ArrowRight', 'ArrowDown', 'PageDown', 'Space', 'n'], command: 'next' },
  {
    keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+Space', 'p'],
    command: 'previous',
  },
  { keys: ['Home'], command: 'first' },
  { keys: ['End'], command: 'last' },
  { keys: ['g', '/'], command: 'goTo' },
  { keys: ['o'], command: 'overview' },
  { keys: ['b', '.'], command: 'blackout' },
  { keys: ['f'], command: 'fullScreen' },
  { keys: ['z'], command: 'zoom' },
  { keys: ['d'], command: 'theme' },
  { keys: ['r'], command: 'read' },
  { keys: ['s'], command: 'speaker' },
  { keys: ['l'], command: 'pointer' },
  { keys: ['w'], command: 'pen' },
  { keys: ['c'], command: 'clear' },
  { keys: ['h'], command: 'freeze' },
  { keys: ['?'], command: 'help' },
  { keys: ['Escape'], command: 'back' },
]

/** A key that types a character: those can be switched off (WCAG 2.1.4). */
export const isCharacter = (key: string): boolean => key.length === 1

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>

/** The key's name in the table, or undefined where a modifier makes it another key. */
export function keyOf(event: Pressed): string | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined
  if (event.key === ' ') return event.shiftKey ? 'Shift+Space' : 'Space'
  if (!isCharacter(event.key)) return event.shiftKey ? undefined : arrowOf(event.key)
  return (event.key > '~' ? latin(event.code) : event.key)?.toLowerCase()
}

/** The arrow that a key stands for in the table: where a page runs from right to left, the next slide is on the left. */
export function arrowOf(key: string): string {
  if (globalThis.document?.dir !== 'rtl') return key
  return MIRRORED[key] ?? key
}

const MIRRORED: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }

/** On a Cyrillic layout the letter of the key's cap; clickers press `B` or the full stop whatever the layout. */
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
  const controls = key === ' ' ? ['button', 'summary', 'video'] : key.startsWith('Arrow') ? ['video'] : []
  return target.closest([field, ...controls].join()) !== null
}
