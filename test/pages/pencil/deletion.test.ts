import { expect, it } from 'vitest'
import { letterDeletion } from '../../../src/pages/pencil/deletion'

it.each([
  ['Gore', 'Gor', ['Gor', 'e', '']],
  ['Astanna', 'Astana', ['Astan', 'n', 'a']],
  ['colour', 'color', ['colo', 'u', 'r']],
  ['tooool', 'tool', ['too', 'oo', 'l']],
  ['қала', 'ала', ['', 'қ', 'ала']],
])('takes letters out of %s for %s', (printed, correct, parts) => {
  expect(letterDeletion(printed, correct)).toEqual(parts)
})

it.each([
  ['Under', 'Deputy'],
  ['Gor', 'Gore'],
  ['Gore', 'Gore'],
  ['Gores', 'Go'],
  ['Gore', 'Ger'],
  ['ab', ''],
])('leaves %s for %s to a line through all', (printed, correct) => {
  expect(letterDeletion(printed, correct)).toBeUndefined()
})
