/** Holds a file against every condition of the Matterhorn Protocol that software can decide. */
import type { Reading } from '../read-back/read-document'
import { ANNOTATIONS } from './annotations'
import type { Check, Result } from './check'
import { COMPOSITE_FONTS } from './composite-fonts'
import { CONDITIONS, type ConditionId } from './conditions'
import { CONTENT } from './content'
import { DOCUMENT } from './document'
import { ELEMENTS } from './elements'
import { FONTS } from './fonts'
import { TRUETYPE_FONTS } from './truetype-fonts'
import { TYPE_CONDITIONS } from './types'

export type Count = Record<ConditionId, Result>

const CHECKS = {
  ...{ ...CONTENT, ...TYPE_CONDITIONS, ...DOCUMENT, ...ELEMENTS, ...ANNOTATIONS },
  ...{ ...FONTS, ...COMPOSITE_FONTS, ...TRUETYPE_FONTS },
} as Record<ConditionId, Check>

/** A result for each of the 87, in their order. */
export const countConditions = (reading: Reading): Count =>
  Object.fromEntries(Object.keys(CONDITIONS).map((id) => [id, CHECKS[id as ConditionId](reading)])) as Count

/** Why the file cannot be declared PDF/UA, in words: each condition that fails, with its first place, or is not checked. */
export const failuresOf = (count: Count): string[] =>
  conditionEntries(count).flatMap(([id, result]) => {
    if (id === '06-002') return []
    if (result.status === 'fail') return [`${id}: ${CONDITIONS[id]} (${result.where[0]})`]
    return result.status === 'not checked' ? [`${id} is not checked: ${result.reason}`] : []
  })

export const conditionEntries = (count: Count) => Object.entries(count) as [ConditionId, Result][]
