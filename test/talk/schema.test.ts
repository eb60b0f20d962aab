import { describe, expect, it } from 'vitest'
import { all, flag, text } from '../../src/talk/schema'

const keys = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, true]))

describe('an object with any keys', () => {
  const read = all(flag, text(200))

  it('is read with as many as a long deck has slides, and not with more', () => {
    expect(read(keys(2000))).toEqual(keys(2000))
    expect(read(keys(2001))).toBeUndefined()
  })

  it('is not read with one wrong key or value', () => {
    expect(read({ a: true, b: 1 })).toBeUndefined()
    expect(read({ ['k'.repeat(201)]: true })).toBeUndefined()
    expect(read(JSON.parse('{"__proto__": true}'))).toBeUndefined()
  })
})
