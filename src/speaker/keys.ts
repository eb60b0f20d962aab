/** The commands of the speaker page, and the keys of those that the stage does not have. */
import type { CommandName } from '../ui/command-name'

/** Commands the stage does not have. */
export type OwnCommand = 'clock' | 'larger' | 'smaller' | 'notesDown' | 'notesUp' | 'dark'
export type SpeakerCommand = CommandName | OwnCommand
export type Commands = Partial<Record<SpeakerCommand, () => void>>

export const OWN_KEYS: readonly { keys: readonly string[]; command: OwnCommand; label: string }[] = [
  { keys: ['t'], command: 'clock', label: 'Start the clock, and pause it' },
  { keys: ['+', '='], command: 'larger', label: 'Larger notes' },
  { keys: ['-'], command: 'smaller', label: 'Smaller notes' },
  { keys: ['j'], command: 'notesDown', label: 'Notes further down' },
  { keys: ['k'], command: 'notesUp', label: 'Notes further up' },
  { keys: ['y'], command: 'dark', label: 'This page dark, and back' },
]
