/** How a condition is decided. */
import type { Reading } from '../read-back/read-document'
import type { ConditionId } from './conditions'

export type Result =
  | { status: 'pass' | 'does not apply' }
  /** `where` has a sentence for each place, at least one. */
  | { status: 'fail'; where: string[] }
  | { status: 'not checked'; reason: string }

export type Check = (reading: Reading) => Result
export type Checks = Partial<Record<ConditionId, Check>>

export const ABSENT: Result = { status: 'does not apply' }

/** Of the things that a condition is about: none of them, or all whether they break it. */
export function among<T>(things: readonly T[], isBroken: (thing: T) => boolean, say: (thing: T) => string): Result {
  if (things.length === 0) return ABSENT
  return verdict(things.filter(isBroken).map(say))
}

/** Passes when there is nothing to say. */
export const verdict = (where: string[]): Result => (where.length > 0 ? { status: 'fail', where } : { status: 'pass' })
