import { afterEach, expect, it, vi } from 'vitest'
import { inDeckLanguage, inInterfaceLanguage } from '../../../src/strings/browser/language-marks'

const inDeck = (lang: string, dir = 'ltr') => vi.stubGlobal('document', { documentElement: { lang, dir } })

afterEach(() => vi.unstubAllGlobals())

it.each(['en', 'en-GB', 'EN'])('nothing is marked in a deck in %s, which the interface speaks', (lang) => {
  inDeck(lang)
  expect([inInterfaceLanguage(), inDeckLanguage()]).toEqual([{}, {}])
})

it.each([
  ['fa', 'rtl'],
  ['enm', 'ltr'],
])('in a deck in %s English is marked, and the deck’s words among it', (lang, dir) => {
  inDeck(lang, dir)
  expect([inInterfaceLanguage(), inDeckLanguage()]).toEqual([
    { lang: 'en', dir: 'ltr' },
    { lang, dir },
  ])
})
