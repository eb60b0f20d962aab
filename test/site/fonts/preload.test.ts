import { expect, it } from 'vitest'
import { addPreloads, isFirst } from '../../../src/site/fonts/preload'

const FIRST = ['serif-4-latin-600', 'serif-4-latin-400', 'sans-3-latin-400', 'sans-3-latin-600']
const fileOf = (face: string) => `assets/source-${face}-normal-Ab3_-xyz.woff2`

it('asks for the four faces of every slide, in the order in which they are read, first in the body', () => {
  const files = [...FIRST.map(fileOf).reverse(), 'assets/index.css']
  const page = addPreloads('<style>a{}</style></head><body><main>', files)
  expect(page).toBe(
    `<style>a{}</style></head><body>\n${FIRST.map(fileOf)
      .map((file) => `<link rel="preload" href="./${file}" as="font" type="font/woff2" crossorigin>\n`)
      .join('')}<main>`,
  )
})

it('asks for no other face, no other form, and none that the build left out', () => {
  const others = [
    fileOf('serif-4-cyrillic-400'),
    'assets/source-sans-3-latin-400-italic-Ab3_-xyz.woff2',
    'assets/source-sans-3-latin-600-normal-Ab3_-xyz.woff',
  ]
  expect(addPreloads('<body>', others)).toBe('<body>\n')
  expect(addPreloads('<body>', [...others, fileOf('sans-3-latin-600')]).match(/<link/g)).toHaveLength(1)
})

it('knows the faces of a first visit by their files', () => {
  expect(FIRST.map(fileOf).every((file) => isFirst(file))).toBe(true)
  expect(isFirst(fileOf('serif-4-cyrillic-400'))).toBe(false)
  expect(isFirst('assets/source-serif-4-latin-600-italic-Ab3_-xyz.woff2')).toBe(false)
})
