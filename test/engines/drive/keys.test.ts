import { describe, expect, it } from 'vitest'
import { actionsOf } from './keys'

const pressed = (key: string) => actionsOf(key).map(({ type, value }) => `${type === 'keyDown' ? '+' : '-'}${value}`)

describe('a key by its name', () => {
  it('is pressed and released, a modifier around it', () => {
    expect(pressed('a')).toEqual(['+a', '-a'])
    expect(pressed('Shift+Tab')).toEqual(['+\uE008', '+\uE004', '-\uE004', '-\uE008'])
    expect(pressed('+')).toEqual(['++', '-+'])
  })

  it('is refused when there is none of that name', () => {
    expect(() => actionsOf('Arrow')).toThrow('No key is named "Arrow"')
  })
})
