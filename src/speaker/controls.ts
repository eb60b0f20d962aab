/** Buttons and keys of the speaker page: the commands of the stage, asked of the room. */

import * as strings from '../strings/browser/speaker'
import { element } from '../ui/element'
import { belongsTo, commandOf, isCharacter, KEYS, keyOf, lettersOn } from '../ui/keys'
import { type Commands, OWN_KEYS, type SpeakerCommand } from './keys'
import type { Frame } from './page/landmarks'

const BUTTONS = Object.keys(strings.buttons) as (keyof typeof strings.buttons)[]

/** Commands that are on or off. */
const SWITCHES: readonly SpeakerCommand[] = ['blackout', 'freeze', 'zoom', 'pointer', 'pen', 'theme', 'dark']

/** Puts the buttons on the page and listens for keys. */
export function startControls({ controls }: Frame, commands: Commands): void {
  const more = element('button', { type: 'button', class: 'more', 'aria-expanded': 'false' }, strings.more)
  more.addEventListener('click', () => {
    more.setAttribute('aria-expanded', String(controls.toggleAttribute('data-open')))
  })
  controls.append(...BUTTONS.map((command) => button(command, commands)), more)
  document.addEventListener('keydown', (event) => press(event, commands))
}

/** Says which of them are on. */
export function showSwitches(on: Partial<Record<SpeakerCommand, boolean>>): void {
  for (const [command, isOn] of Object.entries(on)) {
    document.querySelector(`.controls [data-command="${command}"]`)?.setAttribute('aria-pressed', String(isOn))
  }
}

function button(command: (typeof BUTTONS)[number], commands: Commands): HTMLButtonElement {
  const letter = [...KEYS, ...OWN_KEYS].find((row) => row.command === command)?.keys.find(isCharacter)
  const cap = letter && element('kbd', { 'aria-hidden': 'true' }, letter.toUpperCase())
  const pressed = SWITCHES.includes(command) && 'false'
  const made = element(
    'button',
    { type: 'button', 'data-command': command, 'aria-pressed': pressed },
    element('span', {}, strings.buttons[command]),
  )
  if (cap) made.append(cap)
  if (letter) made.setAttribute('aria-keyshortcuts', letter.toUpperCase())
  made.addEventListener('click', (event) => {
    // After a click the focus leaves the button, so that the space bar moves the slides; keyboard users keep the focus.
    if (event.detail > 0) made.blur()
    commands[command]?.()
  })
  return made
}

function press(event: KeyboardEvent, commands: Commands): void {
  const command = commandIn(event)
  if (!command || event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return
  if (event.repeat && command !== 'next' && command !== 'previous') return
  if (belongsTo(event.target as Element, event.key) || scrolls(event)) return
  if (!commands[command]) return
  event.preventDefault()
  commands[command]?.()
}

function commandIn(event: KeyboardEvent): SpeakerCommand | undefined {
  const key = keyOf(event)
  const own = OWN_KEYS.find((row) => key !== undefined && row.keys.includes(key))
  return own && lettersOn() ? own.command : commandOf(event, lettersOn())
}

/** In the notes, arrows up and down scroll them; the others still move the talk. */
function scrolls({ target, key }: KeyboardEvent): boolean {
  return (target as Element).closest('.notes-text') !== null && ['ArrowUp', 'ArrowDown', 'Home', 'End'].includes(key)
}
