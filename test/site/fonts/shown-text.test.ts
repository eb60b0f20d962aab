import { describe, expect, it } from 'vitest'
import { shownText } from '../../../src/site/fonts/shown-text'

describe('the letters of a page', () => {
  it('are those that are read: words, entities, what style takes from attributes; not tags, names and scripts', () => {
    const page = '<style>é</style><p title="ñ" data-column="ö">a &amp; b&#1090; <i id="q">c</i></p><script>ü</script>'
    expect([...new Set(shownText(page))].filter((letter) => letter.trim()).sort()).toEqual([
      '&',
      'a',
      'b',
      'c',
      'ö',
      'т',
    ])
  })
})
