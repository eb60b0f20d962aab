import { describe, expect, it } from 'vitest'
import { readSection, readSlide } from '../../fixtures/section'

const rulesFor = (options: string) =>
  readSlide(`<!-- .slide: ${options} -->\n\nWords.`).problems.flatMap(({ rule, severity }) =>
    rule.startsWith('option') || rule.startsWith('attribute') ? [`${severity} ${rule}`] : [],
  )

describe("reveal.js' options of a slide", () => {
  it.each([
    ['data-transition="zoom-in fade-out"', ['warning option-unshown']],
    ['data-auto-animate', ['warning option-unshown']],
    ['data-auto-animate-easing="ease"', ['warning option-unshown']],
    ['data-background-gradient="linear-gradient(red, blue)"', ['warning option-unshown']],
    ['data-background-video="a.mp4"', ['error option-unsupported']],
    ['data-background-image-size="cover"', ['error option-unsupported']],
    ['data-backgrond-color="red"', ['error option-unknown']],
    ['data-animate', ['error attribute-malformed']],
  ])('%s', (options, rules) => {
    expect(rulesFor(options)).toEqual(rules)
  })

  it('hidden is a draft', () => {
    expect(rulesFor('data-visibility="hidden"')).toEqual([])
    expect(rulesFor('data-visibility="uncounted"')).toEqual(['warning option-unshown'])
    const { deck } = readSection(
      '## One thing is said here\n\nA.\n\n---\n<!-- .slide: data-visibility="hidden" -->\n\n## Another is not shown at all\n\nB.\n',
    )
    expect(deck.sections[1]?.slides.map(({ headlineText }) => headlineText)).toEqual(['One thing is said here'])
  })
})
