import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { slugOf } from '../../../src/deck/names/slug'
import { OF_THE_PAGE } from '../../../src/deck/names/taken'
import { readSection } from '../../fixtures/section'

describe('an address', () => {
  it.each([
    ['Казахстан и Россия подписали договор о союзе', 'kazakhstan-i-rossiya-podpisali-dogovor-o-soyuze'],
    ['Тоқаев Астанада АҚШ елшісін қабылдады', 'toqaev-astanada-aqsh-elshisin-qabyldady'],
    ['НАТО и ЕС the same thing', 'nato-i-es-the-same-thing'],
    ['2025 was the year of C5+1', '2025-was-the-year-of-c51'],
    ['Ökonomie der Netze: was kostet ein Leck', 'okonomie-der-netze-was-kostet-ein-leck'],
    ['Ελλάδα και Κύπρος', 'ellada-kai-kypros'],
    ['中文 words', 'zhongwen-words'],
    ['Two “quoted” words – and one', 'two-quoted-words-and-one'],
    ['🎉 …', 'tada'],
    ['… !', 'slide'],
    ['Leakage follows Q = c P^n', 'leakage-follows-q-c-pn'],
  ])('can be read in every script: %s', (headline, slug) => {
    expect(slugOf(headline)).toBe(slug)
  })

  it('is never too long for a file system or a message', () => {
    const slug = slugOf('Самое длинное предложение '.repeat(40))
    expect(slug.length).toBeLessThanOrEqual(190)
    expect(slug).not.toMatch(/-$/)
    expect(slugOf('x'.repeat(400)).length).toBe(190)
  })

  it('of headlines alike gets a number', () => {
    const { slides, errors } = readSection(
      '## One and the same headline\n\nA.\n\n---\n\n## One and the same headline\n\nB.\n',
    )
    expect([errors, slides.map(({ id }) => id)]).toEqual([
      [],
      ['one-and-the-same-headline', 'one-and-the-same-headline-1'],
    ])
  })

  it('that was given to another slide is an error, not moved', () => {
    const given =
      '## The first headline of two\n\nA.\n\n---\n\n## Another one\n<!-- .slide: id="the-first-headline-of-two" -->\n\nB.\n'
    expect(readSection(given).errors).toEqual(['slug-duplicate:7'])
  })

  it('gets out of the way of what the page has', () => {
    const { slides, errors } = readSection(
      '## Printed headline\n\nA.\n\n---\n\n## Speaker notes of the year\n\nB.\n\n---\n\n## Go to list\n\nC.\n',
    )
    expect(errors).toEqual(['notes-form:7'])
    expect(slides.map(({ id }) => id)).toEqual(['printed-headline-1', 'speaker-notes-of-the-year', 'go-to-list-1'])
  })

  it('that was published in another script or with an umlaut can be an alias', () => {
    const { errors } = readSection(
      '## A headline that says something\n<!-- .slide: data-alias="ökonomie-der-netze казахстан café_culture 2025-x" -->\n\nA.\n',
    )
    expect(errors).toEqual([])
  })

  it('takes into account every name that scripts give', () => {
    const files = ['src/ui', 'src/search', 'src/present', 'src/speaker'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join(folder, name)),
    )
    const named = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bid: '([a-z-]+)'/g)])
    const ids = named.map(([, id]) => id)
    expect(ids.length).toBeGreaterThan(4)
    expect(ids.filter((id) => !OF_THE_PAGE.includes(id ?? ''))).toEqual([])
  })
})
