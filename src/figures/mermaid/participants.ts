/** Whose participants of a sequence are: `participant G as Government:::gov`, as nodes of a flowchart say it. */
import type { Actors } from '../../deck/topic/actor'

export interface ParticipantName {
  name: string
  actor: string
}

/** The line that brings a participant. */
export const PARTICIPANT = /^\s*(?:create\s+)?(?:participant|actor)\s/

const LINE = /^(\s*(?:create\s+)?(?:participant|actor)\s+(\S+?)(?:\s.*?)?):::(\w+)\s*$/

/** Takes the actors off a diagram's lines, since Mermaid's sequences know no classes. */
export function readParticipants(
  lines: readonly string[],
  actors: Actors,
): { lines: string[]; participants: ParticipantName[] } {
  const participants: ParticipantName[] = []
  const plain = lines.map((line) => {
    const [, rest, name, actor] = LINE.exec(line) ?? []
    if (rest === undefined || name === undefined || actor === undefined || !Object.hasOwn(actors, actor)) return line
    participants.push({ name, actor })
    return rest
  })
  return { lines: plain, participants }
}
