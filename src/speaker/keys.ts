/** The commands of the speaker page, and the keys of those that the stage does not have. */
import type { CommandName } from '../ui/command-name'

/** Commands the stage does not have. */
type OwnCommand = 'clock' | 'larger' | 'smaller' | 'notesDown' | 'notesUp' | 'dark'
export type SpeakerCommand = CommandName | OwnCommand
export type Commands = Partial<Record<SpeakerCommand, () => void>>

export const OWN_KEYS: readonly { keys: readonly string[]; command: OwnCommand }[] = [
  { keys: ['t'], command: 'clock' },
  { keys: ['+', '='], command: 'larger' },
  { keys: ['-'], command: 'smaller' },
  { keys: ['j'], command: 'notesDown' },
  { keys: ['k'], command: 'notesUp' },
  { keys: ['y'], command: 'dark' },
]
