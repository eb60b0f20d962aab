import { afterEach, describe, expect, it, vi } from 'vitest'
import { commandOf, KEYS, keyOf } from '../../src/ui/keys'

const press = (key: string, code = '', modifiers = {}) => ({
  key,
  code,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...modifiers,
})

afterEach(() => vi.unstubAllGlobals())

describe('a key', () => {
  it('is the letter on its cap, whatever the layout and the case', () => {
    expect(keyOf(press('B', 'KeyB', { shiftKey: true }))).toBe('b')
    expect(keyOf(press('и', 'KeyB'))).toBe('b')
    expect(keyOf(press('ю', 'Period'))).toBe('.')
    expect(keyOf(press('?', 'Digit7', { shiftKey: true }))).toBe('?')
    expect(keyOf(press('ж', 'Semicolon'))).toBeUndefined()
  })

  it('with a modifier is another key', () => {
    expect(keyOf(press('b', 'KeyB', { ctrlKey: true }))).toBeUndefined()
    expect(keyOf(press('ArrowRight', 'ArrowRight', { shiftKey: true }))).toBeUndefined()
    expect(keyOf(press(' ', 'Space', { shiftKey: true }))).toBe('Shift+Space')
  })

  it('that types a character does nothing when those are off', () => {
    expect(commandOf(press('b'), true)).toBe('blackout')
    expect(commandOf(press('b'), false)).toBeUndefined()
    expect(commandOf(press(' '), false)).toBe('next')
    expect(commandOf(press('PageUp'), false)).toBe('previous')
  })

  it('that is an arrow leads the way the page runs', () => {
    vi.stubGlobal('document', { dir: 'rtl' })
    const commands = ['ArrowLeft', 'ArrowRight', 'ArrowDown', 'PageDown'].map((key) => commandOf(press(key), true))
    expect(commands).toEqual(['next', 'previous', 'next', 'next'])
    vi.stubGlobal('document', { dir: 'ltr' })
    expect(commandOf(press('ArrowLeft'), true)).toBe('previous')
  })

  it('means one thing', () => {
    const keys = KEYS.flatMap((row) => row.keys)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
