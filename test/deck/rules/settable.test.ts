import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { levelOf, SETTABLE_RULES } from '../../../src/deck/rules/settable'

const found = { rule: 'words-body', severity: 'warning' } as const

describe('the level of a rule', () => {
  it('is what the deck says, else what its profile says, else what was found', () => {
    expect(levelOf(found, { profile: 'talk', rules: { 'words-body': 'error' } })).toBe('error')
    expect(levelOf(found, { profile: 'talk', rules: {} })).toBe('off')
    expect(levelOf(found, { profile: 'source-criticism', rules: {} })).toBe('warning')
    expect(levelOf(found, { profile: 'source-criticism', rules: { 'words-body': 'off' } })).toBe('off')
    expect(levelOf({ ...found, rule: 'notes-pace' }, { profile: 'talk', rules: {} })).toBe('warning')
  })

  it('cannot be set where words would be lost', () => {
    const lost = { rule: 'citation-unknown', severity: 'error' } as const
    expect(levelOf(lost, { profile: 'talk', rules: { 'citation-unknown': 'off' } })).toBe('error')
  })
})

describe('the rules that may be set', () => {
  it('are rules that something reports', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.includes('settable'))
      .map((name) => readFileSync(join('src', name), 'utf8'))
      .join('\n')
    expect(SETTABLE_RULES.filter((rule) => !sources.includes(`'${rule}'`))).toEqual([])
  })

  it('are in the guide, each with what it says', () => {
    const guide = readFileSync('docs/writing-slides.md', 'utf8')
    expect(SETTABLE_RULES.filter((rule) => !guide.includes(`\`${rule}\``))).toEqual([])
  })
})
