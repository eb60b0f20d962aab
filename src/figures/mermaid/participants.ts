/** Whose participants of a sequence are: `participant T as Tokayev:::kz`, as nodes of a flowchart say it. */
import { ACTORS, type Actor } from '../../deck/figure'

export interface ParticipantName {
  name: string
  actor: Actor
}

const LINE = new RegExp(
  `^(\\s*(?:create\\s+)?(?:participant|actor)\\s+(\\S+?)(?:\\s.*?)?):::(${ACTORS.join('|')})\\s*$`,
)

/** Takes the actors off a diagram's lines, since Mermaid's sequences know no classes. */
export function readParticipants(lines: readonly string[]): { lines: string[]; participants: ParticipantName[] } {
  const participants: ParticipantName[] = []
  const plain = lines.map((line) => {
    const [, rest, name, code] = LINE.exec(line) ?? []
    const actor = ACTORS.find((each) => each === code)
    if (rest === undefined || name === undefined || !actor) return line
    participants.push({ name, actor })
    return rest
  })
  return { lines: plain, participants }
}
