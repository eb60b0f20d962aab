import { describe, expect, it } from 'vitest'
import { isSparing } from '../../../src/present/screen/connection'

describe('a connection', () => {
  it('is to be spared when it is slow or its reader asks for it', () => {
    expect(isSparing({ connection: { saveData: true, effectiveType: '4g' } })).toBe(true)
    for (const effectiveType of ['slow-2g', '2g', '3g'] as const)
      expect(isSparing({ connection: { effectiveType } })).toBe(true)
  })

  it('is not when it is fast, or when the browser tells nothing', () => {
    expect(isSparing({ connection: { saveData: false, effectiveType: '4g' } })).toBe(false)
    expect(isSparing({ connection: {} })).toBe(false)
    expect(isSparing({})).toBe(false)
  })
})
