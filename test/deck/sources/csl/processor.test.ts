import { describe, expect, it } from 'vitest'
import { OWN_STYLE } from '../../../../src/deck/sources/csl/own-style'
import { processItems } from '../../../../src/deck/sources/csl/processor'
import { prepared } from '../../../../src/deck/sources/csl/style'
import type { Item } from '../../../../src/deck/sources/item'

const STYLE = prepared(OWN_STYLE)
const item = (title: string): Item => ({ id: 'a', type: 'webpage', title, issued: { literal: '2025' } }) as Item
const words = (items: readonly Item[], { lang = 'en', about = new Set<string>() } = {}) =>
  (processItems(items, { style: STYLE, lang, about }).get('a') ?? []).map(({ text }) => text).join('')

describe('the same list of references asked for again', () => {
  it('has the same entries', () => {
    const first = words([item('One')])
    expect(first).toContain('One')
    expect(words([item('One')])).toBe(first)
  })

  it('has others when an item, its place in time or the language changed', () => {
    const first = words([item('One')])
    expect(words([item('Two')])).toContain('Two')
    expect(words([item('One')])).toBe(first)
    expect(words([item('One')], { about: new Set(['a']) })).not.toBe(first)
    expect(words([item('One'), { ...item('Other'), id: 'b' }])).toBe(first)
  })
})
